package switchboard.sp.connection;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import switchboard.saml.certificate.CertificateOutcome;
import switchboard.saml.certificate.CertificateReader;
import switchboard.sp.connection.ConnectionChange.Certificates;
import switchboard.sp.connection.ValueReader.Field;

/// The field *Certificate*: one or several, in any form.
final class CertificateField {
    private static final int MOST = 10;

    Field<List<X509Certificate>> read(Connection connection, Certificates change) {
        return switch (change) {
            case Certificates.Keep() -> new Field.Value<>(connection.signers());
            case Certificates.Add(var pasted) ->
                pasted.isBlank() ? new Field.Value<>(connection.signers()) : together(connection.signers(), pasted);
            case Certificates.Replace(var pasted) ->
                pasted.isBlank() ? new Field.Blank<>() : together(List.of(), pasted);
        };
    }

    private Field<List<X509Certificate>> together(List<X509Certificate> known, String pasted) {
        var text = pasted.strip();
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return wrong(
                    "This is an address. Put a metadata address in Metadata URL or file; paste the certificate here.");
        }
        if (text.startsWith("<")) {
            return wrong("This is XML. Upload a metadata file under Metadata URL or file; paste the certificate here.");
        }
        return switch (CertificateReader.read(text)) {
            case CertificateOutcome.Read(var certificates, var _) ->
                limited(Stream.concat(known.stream(), certificates.stream())
                        .distinct()
                        .toList());
            case CertificateOutcome.Refused refused -> wrong(refused.publicMessage());
        };
    }

    private static Field<List<X509Certificate>> limited(List<X509Certificate> certificates) {
        return certificates.size() > MOST
                ? wrong("At most " + MOST + " certificates. Remove the ones that are out of use first.")
                : new Field.Value<>(certificates);
    }

    private static <T> Field<T> wrong(String sentence) {
        return new Field.Wrong<>(sentence);
    }
}
