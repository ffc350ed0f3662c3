package switchboard.idp.app;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.saml.EntityId;
import switchboard.saml.certificate.CertificateFacts;

/// An app as the REST API shows it.
///
/// @param groups the ids of the groups that have it
record AppJson(
        String id,
        String entry,
        String label,
        boolean visible,
        String state,
        String handle,
        String idpEntityId,
        String idpSsoUrl,
        String metadataUrl,
        String certificate,
        String certificateFingerprint,
        Instant certificateExpiresAt,
        @Nullable String spEntityId,
        List<String> acsUrls,
        String nameId,
        String signed,
        List<Attribute> attributes,
        List<String> groups,
        Instant createdAt,
        int version) {

    /// @param constant the value where the source is `constant`
    record Attribute(
            @Nullable String name,
            @Nullable String source,
            @Nullable String constant) {
        static Attribute of(AttributeRule rule) {
            return new Attribute(rule.name(), rule.source().code(), rule.constant());
        }
    }

    static AppJson of(App app, X509Certificate certificate, AppAddresses addresses, List<String> groups) {
        var trust = app.trust();
        var facts = CertificateFacts.of(certificate);
        return new AppJson(
                app.id().toString(),
                app.card().entry(),
                app.label(),
                app.card().visible(),
                trust.complete() ? "active" : "not-active-yet",
                app.handle(),
                trust.idpEntityId().value(),
                addresses.sso(app.handle()).toString(),
                addresses.metadata(app.handle()).toString(),
                Certificates.pem(certificate),
                facts.fingerprint(),
                facts.notAfter(),
                trust.spEntityId().map(EntityId::value).orElse(null),
                trust.acsUrls().stream().map(URI::toString).toList(),
                trust.nameId().code(),
                trust.signed().code(),
                app.attributes().stream().map(Attribute::of).toList(),
                groups,
                app.createdAt(),
                app.version());
    }
}
