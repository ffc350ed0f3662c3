package switchboard.saml.sp;

import java.util.List;
import java.util.Optional;

/// The message is not a Response with one assertion, in the one shape that cannot be misread.
public sealed interface MessageFinding extends Finding {

    @Override
    default String publicMessage() {
        return "The identity provider's answer could not be read.";
    }

    /// Not XML, or not XML that we would read: a DTD, an id used twice, too deep, too large.
    ///
    /// @param problem the parser's stable name for it
    record Unreadable(String problem, String message) implements MessageFinding {
        @Override
        public String code() {
            return "message-unreadable";
        }

        @Override
        public Optional<String> received() {
            return Optional.of(message);
        }
    }

    record NotAResponse(String root) implements MessageFinding {
        @Override
        public String code() {
            return "message-not-a-response";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("Response");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(root);
        }
    }

    record WrongVersion(Optional<String> version) implements MessageFinding {
        @Override
        public String code() {
            return "message-version";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("2.0");
        }

        @Override
        public Optional<String> received() {
            return version;
        }
    }

    /// A success without an assertion says nothing about anybody.
    record NoAssertion() implements MessageFinding {
        @Override
        public String code() {
            return "message-no-assertion";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("one assertion");
        }
    }

    /// More than one assertion, or one where none belongs: the shape of every wrapping attack.
    ///
    /// @param where the elements that hold them
    record MisplacedAssertion(List<String> where) implements MessageFinding {
        public MisplacedAssertion {
            where = List.copyOf(where);
        }

        @Override
        public String code() {
            return "message-misplaced-assertion";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("one assertion, directly in the Response");
        }

        @Override
        public Optional<String> received() {
            return Optional.of("assertions in " + String.join(", ", where));
        }
    }

    /// Part of the message is encrypted, which this version does not read.
    record Encrypted(String element) implements MessageFinding {
        @Override
        public String code() {
            return "message-encrypted";
        }

        @Override
        public String publicMessage() {
            return "The identity provider's answer is encrypted, which this service does not read.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("not encrypted");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(element);
        }
    }

    /// Something that the standard demands is missing, doubled or not plain text.
    ///
    /// @param part where, in the standard's names
    record Malformed(String part) implements MessageFinding {
        @Override
        public String code() {
            return "message-malformed";
        }

        @Override
        public Optional<String> received() {
            return Optional.of(part);
        }
    }
}
