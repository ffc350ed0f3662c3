package switchboard.sp.user;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import switchboard.platform.page.Choice;
import switchboard.sp.company.Role;

/// The fields of a person, as typed.
record PersonForm(String givenName, String familyName, String email, String role, String version) {

    PersonForm {
        givenName = Objects.requireNonNullElse(givenName, "");
        familyName = Objects.requireNonNullElse(familyName, "");
        email = Objects.requireNonNullElse(email, "");
        role = Objects.requireNonNullElse(role, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", Role.MEMBER.code(), "");
    }

    static PersonForm of(User user) {
        return new PersonForm(
                user.name().given(),
                user.name().family(),
                user.email().toString(),
                user.role().code(),
                Integer.toString(user.version()));
    }

    PersonName name() {
        return new PersonName(givenName, familyName);
    }

    /// A role nobody knows is the least one.
    Role wantedRole() {
        return Role.read(role).orElse(Role.MEMBER);
    }

    UserChange change(User user) {
        return new UserChange(name(), email, wantedRole(), user.state(), seen());
    }

    int seen() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    static List<Choice> roles() {
        return Stream.of(Role.values())
                .map(one -> Choice.of(one.code(), one.label()))
                .toList();
    }
}
