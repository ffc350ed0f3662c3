package switchboard.saml.sp;

import java.util.Optional;
import switchboard.saml.CheckName;
import switchboard.saml.IdentityText;

/// Passes a name that a person can see and a computer can compare. A blank one has signed in as the first
/// account with a blank name in all ten products that were tried.
final class SubjectCheck {

    private static final String RULE = "a NameID of visible characters, 1024 at most";

    private SubjectCheck() {}

    static Judgement judge(Optional<AssertionFacts.Name> name) {
        var value = name.map(AssertionFacts.Name::value);
        return value.filter(IdentityText::isVisible)
                .map(good -> Judgement.passed(CheckName.SUBJECT, RULE, good))
                .orElseGet(() -> Judgement.failed(CheckName.SUBJECT, new SubjectFinding.UnusableNameId(RULE, value)));
    }
}
