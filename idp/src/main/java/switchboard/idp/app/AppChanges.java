package switchboard.idp.app;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Deed;
import switchboard.saml.EntityId;

/// Tells the audit log what differs between an app before and after.
final class AppChanges {
    private AppChanges() {}

    static Deed deed(App before, App after, Actor actor) {
        var was = before.trust();
        var is = after.trust();
        return Deed.of(before.organizationId().value(), actor, "app.changed", before.label())
                .change("label", before.label(), after.label())
                .change("visible", visible(before), visible(after))
                .change(
                        "idpEntityId",
                        was.idpEntityId().value(),
                        is.idpEntityId().value())
                .change("spEntityId", name(was), name(is))
                .change("acsUrls", addresses(was), addresses(is))
                .change("nameId", was.nameId().code(), is.nameId().code())
                .change("signed", was.signed().code(), is.signed().code())
                .change("requestCertificates", keys(was), keys(is))
                .change("attributes", rows(before.attributes()), rows(after.attributes()));
    }

    private static String visible(App app) {
        return app.card().visible() ? "yes" : "no";
    }

    private static String name(Trust trust) {
        return trust.spEntityId().map(EntityId::value).orElse("");
    }

    static String addresses(Trust trust) {
        return trust.acsUrls().stream().map(URI::toString).collect(Collectors.joining(" "));
    }

    private static String keys(Trust trust) {
        return trust.requestCertificates().stream()
                .map(certificate -> certificate.getSerialNumber().toString(16))
                .collect(Collectors.joining(" "));
    }

    static String rows(List<AttributeRule> rows) {
        return rows.stream()
                .map(row -> row.name() + " = " + row.source().code()
                        + row.constant().replaceAll("^(?=.)", " "))
                .collect(Collectors.joining("; "));
    }
}
