package switchboard.idp.directory;

import java.time.Instant;
import switchboard.idp.organization.OrganizationId;

/// Someone in a directory.
///
/// @param admin whether this person may administer the organization
/// @param hasPassword whether there is a password to sign in with
/// @param version grows with each change; whoever saves names the one they saw
public record Person(
        OrganizationId organizationId,
        PersonId id,
        Profile profile,
        PersonState state,
        boolean admin,
        boolean hasPassword,
        Instant createdAt,
        int version) {

    public String name() {
        return profile.fullName();
    }

    public String email() {
        return profile.email();
    }

    public boolean active() {
        return state == PersonState.ACTIVE;
    }

    /// This person as a form saw them that was drawn at `seen`.
    public Person seenAt(int seen) {
        return new Person(organizationId, id, profile, state, admin, hasPassword, createdAt, seen);
    }

    public Person with(Profile other) {
        return new Person(organizationId, id, other, state, admin, hasPassword, createdAt, version);
    }

    public Person with(PersonState other) {
        return new Person(organizationId, id, profile, other, admin, hasPassword, createdAt, version);
    }

    public Person with(PersonRole role) {
        return new Person(
                organizationId, id, profile, state, role == PersonRole.ADMIN, hasPassword, createdAt, version);
    }
}
