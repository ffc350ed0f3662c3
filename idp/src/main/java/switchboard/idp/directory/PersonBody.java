package switchboard.idp.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.secret.Secret;

/// A person as the REST API takes them. What is absent stays as it is, or is empty for a new person.
record PersonBody(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String title,
        @Nullable String department,
        @Nullable String phone,
        @Nullable String state,
        @Nullable Boolean admin,
        @Nullable String password,
        @Nullable Integer version) {

    Profile profile(Profile before) {
        return new Profile(
                or(givenName, before.givenName()),
                or(familyName, before.familyName()),
                or(email, before.email()),
                or(title, before.title()),
                or(department, before.department()),
                or(phone, before.phone()));
    }

    PersonRole role(PersonRole before) {
        return admin == null ? before : PersonRole.admin(admin);
    }

    /// The person as they should be, as seen at the version sent with it.
    Person wish(Person person) {
        var seen = version == null ? person.version() : version;
        return person.with(profile(person.profile()))
                .with(role(PersonRole.admin(person.admin())))
                .with(wanted().orElse(person.state()))
                .seenAt(seen);
    }

    /// What is wrong with the fields that only the API has.
    List<FieldProblem> problems() {
        return state == null || wanted().isPresent()
                ? List.of()
                : List.of(new FieldProblem("state", "Send active or suspended."));
    }

    private Optional<PersonState> wanted() {
        return Arrays.stream(PersonState.values())
                .filter(known -> known.code().equals(state))
                .findFirst();
    }

    Optional<Secret> secret() {
        return Optional.ofNullable(password).map(Secret::new);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /// The body carries a password; a printed one must not.
    @Override
    public String toString() {
        return "PersonBody[***]";
    }
}
