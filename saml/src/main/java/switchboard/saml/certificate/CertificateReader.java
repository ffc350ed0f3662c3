package switchboard.saml.certificate;

import java.nio.charset.StandardCharsets;

/// Reads a certificate from whatever a person managed to copy: PEM with or without its BEGIN and END lines, on
/// one line or broken anywhere, with `\n` written out, a DER file, base64 of a PEM file, a chain, PKCS#7, or
/// several at once.
///
/// It is generous with form and strict with content: every certificate in the paste must be whole.
public final class CertificateReader {

    private static final int MOST_BYTES = 256 * 1024;

    private CertificateReader() {}

    /// Reads what stands in a text field.
    public static CertificateOutcome read(String pasted) {
        if (pasted.length() > MOST_BYTES) {
            return new CertificateOutcome.TooLarge(MOST_BYTES);
        }
        return new PastedText(pasted).read();
    }

    /// Reads an uploaded file: DER, or text in any of the forms above.
    public static CertificateOutcome read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new CertificateOutcome.TooLarge(MOST_BYTES);
        }
        return DerBytes.looksLike(file) ? new DerBytes(file).read() : read(text(file));
    }

    private static String text(byte[] file) {
        var utf16 = file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE;
        return new String(file, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
