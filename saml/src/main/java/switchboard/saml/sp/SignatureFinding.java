package switchboard.saml.sp;

import java.util.Optional;

/// The message is not shown to come from the identity provider.
public sealed interface SignatureFinding extends Finding {

    /// Neither the Response nor the assertion is signed.
    record Unsigned() implements SignatureFinding {
        @Override
        public String code() {
            return "signature-missing";
        }

        @Override
        public String publicMessage() {
            return "The identity provider's answer was not signed.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("a signature on the Response or the assertion");
        }
    }

    /// The message is whole and no key of ours signed it: a renewed certificate, or somebody else.
    ///
    /// @param wanted the certificates we trust
    record UnknownKey(String element, String wanted) implements SignatureFinding {
        @Override
        public String code() {
            return "signature-unknown-key";
        }

        @Override
        public String publicMessage() {
            return "The answer was signed with a certificate we do not know.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted);
        }

        @Override
        public Optional<String> received() {
            return Optional.of(element + ": another key");
        }
    }

    /// The signature covers something else, was made in a way we do not accept, or the message was changed
    /// since.
    ///
    /// @param problem the signature check's stable name for it
    record Broken(String element, String problem, String wanted, String found) implements SignatureFinding {
        @Override
        public String code() {
            return "signature-broken";
        }

        @Override
        public String publicMessage() {
            return "The signature on the identity provider's answer does not hold.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted);
        }

        @Override
        public Optional<String> received() {
            return Optional.of(element + ": " + (found.isEmpty() ? problem : found));
        }
    }
}
