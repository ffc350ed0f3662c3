package switchboard.idp.directory;

import java.time.Instant;

/// A person as the REST API shows them.
public record PersonJson(
        String id,
        String givenName,
        String familyName,
        String email,
        String title,
        String department,
        String phone,
        String state,
        boolean admin,
        boolean hasPassword,
        Instant createdAt,
        int version) {

    public static PersonJson of(Person person) {
        var profile = person.profile();
        return new PersonJson(
                person.id().toString(),
                profile.givenName(),
                profile.familyName(),
                profile.email(),
                profile.title(),
                profile.department(),
                profile.phone(),
                person.state().code(),
                person.admin(),
                person.hasPassword(),
                person.createdAt(),
                person.version());
    }
}
