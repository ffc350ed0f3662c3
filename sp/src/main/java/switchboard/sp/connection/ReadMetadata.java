package switchboard.sp.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import switchboard.platform.http.Answered;
import switchboard.platform.http.Limits;
import switchboard.platform.http.Outgoing;
import switchboard.platform.http.OutgoingAnswer;
import switchboard.platform.problem.Outcome;
import switchboard.saml.Binding;
import switchboard.saml.certificate.CertificateFacts;
import switchboard.saml.certificate.CertificateOutcome;
import switchboard.saml.metadata.DocumentFacts;
import switchboard.saml.metadata.IdpMetadata;
import switchboard.saml.metadata.MetadataOutcome;
import switchboard.saml.metadata.MetadataReader;

/// Reads an identity provider's metadata, from its address or a file, and saves nothing: an admin looks at it
/// first.
final class ReadMetadata {
    private final Outgoing outgoing;

    ReadMetadata(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /// What the fields would hold, and what there is to know about it.
    ///
    /// @param certificates in PEM, one after the other
    /// @param notes what the document says beside, in whole sentences
    record Found(
            String entityId, String ssoUrl, String certificates, List<CertificateFacts> facts, List<String> notes) {}

    Outcome<Found> fetch(String address) {
        try {
            return answered(outgoing.get(new URI(address.strip()), Limits.usual()));
        } catch (URISyntaxException _) {
            return wrong("This is not an address. Paste one that starts with https://.");
        }
    }

    Outcome<Found> read(byte[] document) {
        return switch (MetadataReader.readIdentityProvider(document)) {
            case MetadataOutcome.Read<IdpMetadata>(var metadata, var facts) -> found(metadata, facts);
            case MetadataOutcome.Refused<IdpMetadata>(var problem) -> wrong(problem.publicMessage());
        };
    }

    private Outcome<Found> answered(OutgoingAnswer answer) {
        return switch (answer) {
            case Answered whole when whole.status() == 200 -> read(whole.body());
            case Answered other -> wrong(other.publicMessage());
            case OutgoingAnswer.Missed missed -> wrong(missed.publicMessage());
        };
    }

    private static Outcome<Found> found(IdpMetadata metadata, DocumentFacts facts) {
        var sso = metadata.singleSignOn(Binding.REDIRECT).or(() -> metadata.singleSignOn(Binding.POST));
        return new Outcome.Done<>(new Found(
                metadata.entityId().value(),
                sso.map(URI::toString).orElse(""),
                metadata.certificates().stream().map(ReadMetadata::pem).collect(Collectors.joining("\n")),
                metadata.certificates().stream().map(CertificateFacts::of).toList(),
                notes(facts)));
    }

    private static List<String> notes(DocumentFacts facts) {
        var notes = new ArrayList<String>();
        facts.setAside().stream().map(CertificateOutcome.Refused::publicMessage).forEach(notes::add);
        facts.validUntil().ifPresent(until -> notes.add("It asks to be read again before " + until + "."));
        return notes;
    }

    private static String pem(X509Certificate certificate) {
        try {
            var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
            return "-----BEGIN CERTIFICATE-----\n" + base64.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static Outcome<Found> wrong(String sentence) {
        return Outcome.invalid("metadataUrl", sentence);
    }
}
