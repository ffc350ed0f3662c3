package switchboard.idp.group;

import java.time.Instant;
import switchboard.idp.organization.OrganizationId;

/// A group of people.
///
/// @param members how many belong to it
/// @param version grows with each change of name or description
public record UserGroup(
        OrganizationId organizationId,
        GroupId id,
        String name,
        String description,
        long members,
        Instant createdAt,
        int version) {

    /// This group as a form saw it that was drawn at `seen`, with the names it asks for.
    public UserGroup wish(String newName, String newDescription, int seen) {
        return new UserGroup(organizationId, id, newName.strip(), newDescription.strip(), members, createdAt, seen);
    }
}
