package switchboard.idp.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.id.Ids;
import switchboard.saml.EntityId;

/// Makes the fact of a new app: a free address, our default name towards it, and what the catalogue knows.
@Component
class NewApps {
    private final AppTable table;
    private final AppAddresses addresses;
    private final Ids ids;
    private final InstantSource clock;

    NewApps(AppTable table, AppAddresses addresses, Ids ids, InstantSource clock) {
        this.table = table;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    App of(OrganizationId organization, CatalogueEntry entry, String label) {
        var id = new AppId(ids.next());
        var handle = Handles.of(label, entry.key())
                .filter(free -> table.take(organization, id, free))
                .findFirst()
                .orElseThrow();
        var card = new Card(entry.key(), label, true);
        return new App(organization, id, card, handle, trust(entry, handle), entry.attributes(), clock.instant(), 1);
    }

    private Trust trust(CatalogueEntry entry, String handle) {
        return new Trust(
                new EntityId(addresses.sso(handle).toString()),
                Optional.empty(),
                List.of(),
                List.of(),
                entry.nameId(),
                SignedPart.ASSERTION);
    }
}
