package switchboard.saml.sp;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import switchboard.saml.EntityId;

/// The message is from another sender, for another receiver, or an answer to another question.
public sealed interface AddressFinding extends Finding {

    /// @param element `Response` or `Assertion`
    record WrongIssuer(String element, EntityId wanted, Optional<String> found) implements AddressFinding {
        @Override
        public String code() {
            return "issuer";
        }

        @Override
        public String publicMessage() {
            return "The answer came from another identity provider than the one we asked.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted.value());
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }

    record WrongDestination(URI wanted, Optional<String> found) implements AddressFinding {
        @Override
        public String code() {
            return "destination";
        }

        @Override
        public String publicMessage() {
            return "The answer was sent to a different address.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted.toString());
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }

    /// @param found one text for each restriction that leaves us out; empty when there is no restriction at all
    record WrongAudience(EntityId wanted, List<String> found) implements AddressFinding {
        public WrongAudience {
            found = List.copyOf(found);
        }

        @Override
        public String code() {
            return "audience";
        }

        @Override
        public String publicMessage() {
            return "The answer was addressed to a different app.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted.value());
        }

        @Override
        public Optional<String> received() {
            return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
        }
    }

    record WrongRecipient(URI wanted, Optional<String> found) implements AddressFinding {
        @Override
        public String code() {
            return "recipient";
        }

        @Override
        public String publicMessage() {
            return "The answer was meant for a different address.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted.toString());
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }

    /// @param element `Response` or `SubjectConfirmationData`: both must name our request, or neither any
    record WrongRequest(String element, Origin origin, Optional<String> found) implements AddressFinding {
        @Override
        public String code() {
            return "request";
        }

        @Override
        public String publicMessage() {
            return "The answer does not belong to the sign-in that was started here.";
        }

        @Override
        public Optional<String> expected() {
            return switch (origin) {
                case Origin.Requested(var id) -> Optional.of(id);
                case Origin.Unrequested() -> Optional.of("no InResponseTo");
            };
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }
}
