package switchboard.sp.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.sp.company.Role;
import switchboard.sp.company.Sent;

/// A user, and the bodies that make and change one, as the REST API writes and reads them.
record UserJson(
        String id,
        String givenName,
        String familyName,
        String email,
        String role,
        String state,
        boolean hasPassword,
        String madeBy,
        String createdAt,
        int version) {

    static UserJson of(User user) {
        return new UserJson(
                user.id().toString(),
                user.name().given(),
                user.name().family(),
                user.email().toString(),
                user.role().code(),
                user.state().code(),
                user.key() == User.Key.PASSWORD,
                user.madeBy(),
                user.createdAt().toString(),
                user.version());
    }

    /// The password is shown to nobody again, this record's own text included.
    record New(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role,
            @Nullable String password) {

        Outcome<NewUser> wanted(String madeBy) {
            var read = Role.read(Sent.or(role, "member"));
            if (read.isEmpty()) {
                return UserJson.unknownRole();
            }
            var user = NewUser.of(
                    new PersonName(Sent.text(givenName), Sent.text(familyName)), Sent.text(email), read.get(), madeBy);
            return new Outcome.Done<>(Optional.ofNullable(password)
                    .map(Secret::new)
                    .map(user::with)
                    .orElse(user));
        }

        @Override
        public String toString() {
            return "New[" + email + "]";
        }
    }

    record Change(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role,
            @Nullable String state,
            @Nullable Integer version) {

        Outcome<UserChange> wanted(User user) {
            var newRole = Role.read(Sent.or(role, user.role().code()));
            var newState = UserState.read(Sent.or(state, user.state().code()));
            var problems = new ArrayList<FieldProblem>();
            if (newRole.isEmpty()) {
                problems.addAll(roleProblem());
            }
            if (newState.isEmpty()) {
                problems.add(new FieldProblem("state", "A person can be made active or suspended."));
            }
            if (!problems.isEmpty()) {
                return new Outcome.Invalid<>(problems);
            }
            var name = new PersonName(
                    Sent.or(givenName, user.name().given()),
                    Sent.or(familyName, user.name().family()));
            return new Outcome.Done<>(new UserChange(
                    name,
                    Sent.or(email, user.email().toString()),
                    newRole.get(),
                    newState.get(),
                    Optional.ofNullable(version).orElse(user.version())));
        }
    }

    private static <T> Outcome<T> unknownRole() {
        return new Outcome.Invalid<>(roleProblem());
    }

    private static List<FieldProblem> roleProblem() {
        return List.of(new FieldProblem("role", "A role is company_admin, office_admin or member."));
    }
}
