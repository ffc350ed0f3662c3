package switchboard.saml.certificate;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the blocks of base64 in a pasted text and reads each.
record PastedText(String text) {

    // Dashes differ in number and kind where word processors have had a hand; the words between them decide.
    private static final Pattern BLOCK = Pattern.compile(
            "[-–—]+\\s*BEGIN ([A-Z0-9 ]+?)\\s*[-–—]+(.*?)[-–—]+\\s*END [A-Z0-9 ]+?\\s*[-–—]{1,5}", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("[-–—]+\\s*(BEGIN|END) [A-Z0-9 ]+?\\s*[-–—]+");
    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/=]");
    private static final Pattern SPACE = Pattern.compile("\\\\r|\\\\n|[\\s\\p{Cf}\\u00a0\"',;]+");

    CertificateOutcome read() {
        var tidy = text.replace("\\r", "\n").replace("\\n", "\n");
        if (tidy.isBlank()) {
            return new CertificateOutcome.Empty();
        }
        if (tidy.toUpperCase(Locale.ROOT).contains("PRIVATE KEY")) {
            return new CertificateOutcome.PrivateKey();
        }
        return MARK.matcher(tidy).find() ? readBlocks(tidy) : readBare(tidy);
    }

    private static CertificateOutcome readBlocks(String tidy) {
        var outcomes = new ArrayList<CertificateOutcome>();
        var blocks = BLOCK.matcher(tidy);
        while (blocks.find()) {
            outcomes.add(readBlock(blocks.group(1), blocks.group(2)));
        }
        return outcomes.isEmpty() ? readBare(MARK.matcher(tidy).replaceAll("")) : Pasted.together(outcomes);
    }

    private static CertificateOutcome readBlock(String label, String body) {
        return switch (label) {
            case "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST" -> new CertificateOutcome.SigningRequest();
            case "PUBLIC KEY", "RSA PUBLIC KEY", "EC PUBLIC KEY" -> new CertificateOutcome.BarePublicKey();
            default -> readBase64(body);
        };
    }

    /// Without marks, several certificates are told apart by blank lines or by the padding that ends each.
    private static CertificateOutcome readBare(String tidy) {
        var whole = readBase64(tidy);
        if (whole instanceof CertificateOutcome.Unreadable) {
            var parts = List.of(tidy.strip().split("\\n\\s*\\n|(?<==)(?![=\\s]*$)(?!=)"));
            return parts.size() < 2
                    ? whole
                    : Pasted.together(parts.stream().map(PastedText::readBase64).toList());
        }
        return whole;
    }

    private static CertificateOutcome readBase64(String body) {
        var base64 = SPACE.matcher(body).replaceAll("").replace('-', '+').replace('_', '/');
        if (base64.isEmpty() || NOT_BASE64.matcher(base64).find()) {
            return new CertificateOutcome.Unreadable();
        }
        try {
            return new DerBytes(Base64.getDecoder().decode(base64)).readOrText();
        } catch (IllegalArgumentException e) {
            return new CertificateOutcome.Unreadable();
        }
    }
}
