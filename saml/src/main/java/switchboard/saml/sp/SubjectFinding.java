package switchboard.saml.sp;

import java.util.List;
import java.util.Optional;
import switchboard.saml.SubjectConfirmation;

/// The assertion does not say, in a way that can be relied on, who signed in and that they did.
public sealed interface SubjectFinding extends Finding {

    /// No NameID, a blank one, or one with characters nobody can see.
    ///
    /// @param rule what is asked of a name
    record UnusableNameId(String rule, Optional<String> found) implements SubjectFinding {
        @Override
        public String code() {
            return "subject-name";
        }

        @Override
        public String publicMessage() {
            return "The answer does not say who signed in.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(rule);
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }

    record UnusableAttribute(String name) implements SubjectFinding {
        @Override
        public String code() {
            return "subject-attribute";
        }

        @Override
        public String publicMessage() {
            return "The answer holds text that cannot be used.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("text without control characters");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(name);
        }
    }

    /// Nobody says that the bearer of the assertion is its subject.
    record NoBearer(List<String> methods) implements SubjectFinding {
        public NoBearer {
            methods = List.copyOf(methods);
        }

        @Override
        public String code() {
            return "subject-not-bearer";
        }

        @Override
        public String publicMessage() {
            return "The answer cannot be used by a browser.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(SubjectConfirmation.BEARER);
        }

        @Override
        public Optional<String> received() {
            return methods.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", methods));
        }
    }

    record NotOneAuthnStatement(int count) implements SubjectFinding {
        @Override
        public String code() {
            return "subject-authn-statement";
        }

        @Override
        public String publicMessage() {
            return "The answer does not say that anyone signed in.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("1 AuthnStatement");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(String.valueOf(count));
        }
    }

    /// A condition that we cannot judge is a condition that does not hold (Core §2.5.1.1).
    record UnknownCondition(List<String> names) implements SubjectFinding {
        public UnknownCondition {
            names = List.copyOf(names);
        }

        @Override
        public String code() {
            return "condition-unknown";
        }

        @Override
        public String publicMessage() {
            return "The answer comes with a condition we do not know.";
        }

        @Override
        public Optional<String> received() {
            return Optional.of(String.join(", ", names));
        }
    }
}
