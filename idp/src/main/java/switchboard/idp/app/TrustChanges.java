package switchboard.idp.app;

import java.util.List;
import switchboard.platform.page.Fault;
import switchboard.saml.EntityId;

/// How two states of an app's trust differ, for the page that says so.
final class TrustChanges {
    private TrustChanges() {}

    static List<Fault.Change> between(Trust saved, Trust yours) {
        return List.of(
                new Fault.Change("SP Entity ID", name(saved), name(yours)),
                new Fault.Change("ACS URL", AppChanges.addresses(saved), AppChanges.addresses(yours)),
                new Fault.Change(
                        "IdP Entity ID",
                        saved.idpEntityId().value(),
                        yours.idpEntityId().value()),
                new Fault.Change(
                        "NameID", saved.nameId().label(), yours.nameId().label()),
                new Fault.Change("Sign", saved.signed().label(), yours.signed().label()));
    }

    private static String name(Trust trust) {
        return trust.spEntityId().map(EntityId::value).orElse("");
    }
}
