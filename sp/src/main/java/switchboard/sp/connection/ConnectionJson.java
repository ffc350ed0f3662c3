package switchboard.sp.connection;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.platform.problem.Outcome;
import switchboard.saml.EntityId;
import switchboard.sp.company.Sent;

/// A connection, and the bodies that begin and change one, as the REST API writes and reads them.
record ConnectionJson(
        String id,
        String provider,
        String domain,
        String state,
        String status,
        @Nullable String attention,
        boolean enforced,
        String spAcsUrl,
        String spEntityId,
        String spMetadataUrl,
        @Nullable String idpEntityId,
        @Nullable String idpSsoUrl,
        List<CertificateJson> certificates,
        boolean createPeople,
        int version) {

    /// @param fingerprint SHA-256, as consoles show it
    record CertificateJson(String subject, String fingerprint, String notBefore, String notAfter, String key) {
        static CertificateJson of(PinnedCertificate pinned) {
            var facts = pinned.facts();
            return new CertificateJson(
                    facts.subject(),
                    facts.fingerprint(),
                    facts.notBefore().toString(),
                    facts.notAfter().toString(),
                    facts.key().toString());
        }
    }

    static ConnectionJson of(Connection connection, Health health, ClosedDoors.Doors doors) {
        return new ConnectionJson(
                connection.id().toString(),
                connection.provider().code(),
                connection.domain().name().value(),
                connection.state().code(),
                health.status().code(),
                health.attention().orElse(null),
                doors == ClosedDoors.Doors.CLOSED,
                connection.sp().acs().toString(),
                connection.sp().entityId().value(),
                connection.sp().entityId().value(),
                connection.idp().entityId().map(EntityId::value).orElse(null),
                connection.idp().ssoUrl().map(URI::toString).orElse(null),
                connection.idp().certificates().stream()
                        .map(CertificateJson::of)
                        .toList(),
                connection.newcomers() == Newcomers.CREATE,
                connection.version());
    }

    /// @param domain its name or id; may be left out where only one is verified
    record New(@Nullable String provider, @Nullable String domain) {}

    /// @param certificate one or several in any form; they take the place of what is pinned
    /// @param metadata an identity provider's XML, in place of the three values
    record Change(
            @Nullable String idpEntityId,
            @Nullable String idpSsoUrl,
            @Nullable String certificate,
            @Nullable String metadata,
            @Nullable Boolean createPeople,
            @Nullable Integer version) {

        /// What was read from `metadata` fills what was not sent beside it.
        Change with(ReadMetadata.Found found) {
            return new Change(
                    Sent.or(idpEntityId, found.entityId()),
                    Sent.or(idpSsoUrl, found.ssoUrl()),
                    Sent.or(certificate, found.certificates()),
                    null,
                    createPeople,
                    version);
        }

        Outcome<ConnectionChange> wanted(Connection seen) {
            var newcomers =
                    Optional.ofNullable(createPeople).map(Newcomers::when).orElse(seen.newcomers());
            return new Outcome.Done<>(new ConnectionChange(
                    Sent.or(
                            idpEntityId,
                            seen.idp().entityId().map(EntityId::value).orElse("")),
                    Sent.or(idpSsoUrl, seen.idp().ssoUrl().map(URI::toString).orElse("")),
                    Optional.ofNullable(certificate)
                            .<ConnectionChange.Certificates>map(ConnectionChange.Certificates.Replace::new)
                            .orElseGet(ConnectionChange.Certificates.Keep::new),
                    newcomers,
                    Optional.ofNullable(version).orElse(seen.version())));
        }
    }

    /// @param current whether it was by the values as they are now
    record TestJson(
            String at,
            String by,
            String result,
            String kind,
            boolean current,
            String reference,
            List<ConnectionTest.Received> received) {

        static TestJson of(Connection connection, ConnectionTest test) {
            return new TestJson(
                    test.at().toString(),
                    test.userId().toString(),
                    test.passed() ? "passed" : "failed",
                    test.kind() == ConnectionTest.Kind.PROOF ? "proof" : "test",
                    test.of(connection),
                    test.reference().value(),
                    test.received());
        }
    }
}
