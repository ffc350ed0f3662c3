package switchboard.sp.connection;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.platform.problem.FieldProblem;
import switchboard.saml.EntityId;

/// Reads what an admin typed into the fields of a connection. Every field is read, so that one attempt shows
/// all that is wrong.
final class ValueReader {
    private final EntityIdField entityIds;
    private final SsoUrlField ssoUrls;
    private final CertificateField certificates;

    ValueReader(Addresses addresses) {
        this.entityIds = new EntityIdField();
        this.ssoUrls = new SsoUrlField(addresses);
        this.certificates = new CertificateField();
    }

    /// What was read of all fields.
    sealed interface Reading {
        record Right(Values values) implements Reading {}

        record Wrong(List<FieldProblem> problems) implements Reading {}
    }

    record Values(Optional<EntityId> entityId, Optional<URI> ssoUrl, List<X509Certificate> certificates) {}

    /// What was read of one field; empty where it was left blank.
    sealed interface Field<T> {
        record Value<T>(T value) implements Field<T> {}

        record Blank<T>() implements Field<T> {}

        record Wrong<T>(String sentence) implements Field<T> {}
    }

    Reading read(Connection connection, ConnectionChange change) {
        var problems = new ArrayList<FieldProblem>();
        var entityId = take("idpEntityId", entityIds.read(connection, change.idpEntityId()), problems);
        var ssoUrl = take("idpSsoUrl", ssoUrls.read(connection, change.idpSsoUrl()), problems);
        var pinned = take("certificate", certificates.read(connection, change.certificates()), problems)
                .orElse(List.of());
        var values = new Values(entityId, ssoUrl, pinned);
        if (problems.isEmpty() && connection.state() != ConnectionState.DRAFT) {
            missing(connection, values, problems);
        }
        return problems.isEmpty() ? new Reading.Right(values) : new Reading.Wrong(List.copyOf(problems));
    }

    private static <T> Optional<T> take(String name, Field<T> field, List<FieldProblem> problems) {
        return switch (field) {
            case Field.Value<T>(var value) -> Optional.of(value);
            case Field.Blank<T> _ -> Optional.empty();
            case Field.Wrong<T>(var sentence) -> {
                problems.add(new FieldProblem(name, sentence));
                yield Optional.empty();
            }
        };
    }

    /// What is in use must stay whole.
    private static void missing(Connection connection, Values values, List<FieldProblem> problems) {
        var words = connection.provider().words();
        if (values.entityId().isEmpty()) {
            problems.add(new FieldProblem(
                    "idpEntityId", "IdP Entity ID (Issuer) is empty. " + copy(connection, words.idpEntityId())));
        }
        if (values.ssoUrl().isEmpty()) {
            problems.add(new FieldProblem("idpSsoUrl", "IdP SSO URL is empty. " + copy(connection, words.idpSsoUrl())));
        }
        if (values.certificates().isEmpty()) {
            problems.add(
                    new FieldProblem("certificate", "Certificate is empty. " + copy(connection, words.certificate())));
        }
    }

    private static String copy(Connection connection, String word) {
        return "Copy " + word + " from " + connection.provider().spoken() + ".";
    }
}
