package switchboard.sp.connection;

import java.util.Objects;

/// The fields of the SAML page, as typed.
record SamlForm(
        String metadataUrl,
        String idpEntityId,
        String idpSsoUrl,
        String certificate,
        String createPeople,
        String version) {

    SamlForm {
        metadataUrl = Objects.requireNonNullElse(metadataUrl, "");
        idpEntityId = Objects.requireNonNullElse(idpEntityId, "");
        idpSsoUrl = Objects.requireNonNullElse(idpSsoUrl, "");
        certificate = Objects.requireNonNullElse(certificate, "");
        createPeople = Objects.requireNonNullElse(createPeople, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static SamlForm of(Connection connection) {
        return new SamlForm(
                "",
                connection.idp().entityId().map(Object::toString).orElse(""),
                connection.idp().ssoUrl().map(Object::toString).orElse(""),
                "",
                connection.newcomers() == Newcomers.CREATE ? "true" : "",
                Integer.toString(connection.version()));
    }

    /// The same form with what metadata said; the address it was read from stays.
    SamlForm with(ReadMetadata.Found found) {
        return new SamlForm(metadataUrl, found.entityId(), found.ssoUrl(), found.certificates(), createPeople, version);
    }

    boolean createsPeople() {
        return createPeople.equals("true");
    }

    int seen() {
        return Versions.read(version);
    }

    ConnectionChange change() {
        return new ConnectionChange(
                idpEntityId,
                idpSsoUrl,
                new ConnectionChange.Certificates.Add(certificate),
                Newcomers.when(createsPeople()),
                seen());
    }
}
