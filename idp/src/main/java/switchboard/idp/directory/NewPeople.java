package switchboard.idp.directory;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.id.Ids;

/// Makes the fact of a new person: a fresh id, active, from now on.
@Component
class NewPeople {
    private final Ids ids;
    private final InstantSource clock;

    NewPeople(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Person of(OrganizationId organization, Profile profile, PersonRole role) {
        return new Person(
                organization,
                new PersonId(ids.next()),
                profile,
                PersonState.ACTIVE,
                role == PersonRole.ADMIN,
                false,
                clock.instant(),
                1);
    }
}
