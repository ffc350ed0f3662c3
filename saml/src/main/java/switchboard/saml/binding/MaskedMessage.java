package switchboard.saml.binding;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import switchboard.saml.xml.XmlElement;
import switchboard.saml.xml.XmlLimits;
import switchboard.saml.xml.XmlOutcome;
import switchboard.saml.xml.XmlReader;

/// Shows an administrator what arrived without keeping what could be used again: signature values, digests,
/// keys and ciphertext are masked, and the whole is capped.
///
/// Good for a log and for eyes, never for reading on. What is no XML is shown as text, with anything that looks
/// like a signature masked just the same.
public final class MaskedMessage {

    private static final int MOST_CHARS = 64 * 1024;
    private static final byte[] MASK = "***".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> MASKED = Set.of(
            "SignatureValue", "DigestValue", "X509Certificate", "X509CRL", "KeyValue", "PublicKey", "CipherValue");
    private static final Pattern LONG_BASE64 = Pattern.compile("[A-Za-z0-9+/_%-]{40,}={0,2}");

    private MaskedMessage() {}

    /// Never throws, and never gives more than 64 Ki characters.
    public static String of(byte[] received) {
        return printable(
                switch (XmlReader.read(received.clone(), XmlLimits.DEFAULT)) {
                    case XmlOutcome.Read(var root) -> TagLines.of(mask(received, root));
                    case XmlOutcome.Refused _ -> text(received);
                });
    }

    private static String mask(byte[] received, XmlElement root) {
        var masked = new MaskedBytes(received, MASK);
        mask(root, masked);
        return masked.text();
    }

    private static void mask(XmlElement element, MaskedBytes masked) {
        if (MASKED.contains(element.name())) {
            masked.hide(element.contentOffset(), element.endOffset());
        } else {
            element.children().forEach(child -> mask(child, masked));
        }
    }

    private static String text(byte[] received) {
        var text = new String(received, 0, Math.min(received.length, MOST_CHARS * 2), StandardCharsets.UTF_8);
        return LONG_BASE64.matcher(text).replaceAll("***");
    }

    private static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(MOST_CHARS)
                .map(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) ? c : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return shown.length() < text.length() ? shown + "\n… cut short" : shown.toString();
    }
}
