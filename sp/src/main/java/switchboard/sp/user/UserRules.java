package switchboard.sp.user;

import java.util.ArrayList;
import java.util.List;
import switchboard.platform.credential.PasswordRules;
import switchboard.platform.problem.FieldProblem;

/// What names, addresses and passwords must look like, each rule with its remedy.
final class UserRules {
    private static final int LONGEST_NAME = 100;

    private final PasswordRules passwords;

    UserRules(PasswordRules passwords) {
        this.passwords = passwords;
    }

    List<FieldProblem> problems(NewUser user) {
        var problems = new ArrayList<>(problems(user.name(), user.email()));
        user.password()
                .flatMap(passwords::problem)
                .ifPresent(sentence -> problems.add(new FieldProblem("password", sentence)));
        return problems;
    }

    List<FieldProblem> problems(UserChange change) {
        var problems = new ArrayList<>(problems(change.name(), change.email()));
        if (change.state() == UserState.PENDING || change.state() == UserState.DELETED) {
            problems.add(new FieldProblem("state", "A person can be made active or suspended."));
        }
        return problems;
    }

    private static List<FieldProblem> problems(PersonName name, String email) {
        var problems = new ArrayList<FieldProblem>();
        if (name.given().isEmpty() || unfit(name.given())) {
            problems.add(new FieldProblem("givenName", "Give a first name of 1 to " + LONGEST_NAME + " characters."));
        }
        if (unfit(name.family())) {
            problems.add(
                    new FieldProblem("familyName", "Give a last name of at most " + LONGEST_NAME + " characters."));
        }
        if (EmailAddress.read(email).isEmpty()) {
            problems.add(new FieldProblem("email", "Give an e-mail address such as tom@aerolabs.io."));
        }
        return problems;
    }

    private static boolean unfit(String name) {
        return name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl);
    }
}
