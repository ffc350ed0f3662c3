package switchboard.saml.idp;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import switchboard.saml.EntityId;

/// Gives one reason not to answer an AuthnRequest.
public sealed interface RequestFinding {

    /// Stable, for logs and translations.
    String code();

    /// One plain sentence that gives nothing away.
    String publicMessage();

    default Optional<String> expected() {
        return Optional.empty();
    }

    /// A stranger's text: show it as text, and only to the administrator.
    default Optional<String> received() {
        return Optional.empty();
    }

    /// Not an AuthnRequest that can be read in one way only.
    ///
    /// @param part what is wrong, or where
    record Malformed(String part) implements RequestFinding {
        @Override
        public String code() {
            return "request-malformed";
        }

        @Override
        public String publicMessage() {
            return "The app's sign-in request could not be read.";
        }

        @Override
        public Optional<String> received() {
            return Optional.of(part);
        }
    }

    record WrongVersion(Optional<String> found) implements RequestFinding {
        @Override
        public String code() {
            return "request-version";
        }

        @Override
        public String publicMessage() {
            return "The app speaks another version of SAML.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("2.0");
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }

    record WrongIssuer(EntityId wanted, Optional<String> found) implements RequestFinding {
        @Override
        public String code() {
            return "request-issuer";
        }

        @Override
        public String publicMessage() {
            return "The sign-in request came from an app that is not registered under this address.";
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

    record WrongDestination(URI wanted, Optional<String> found) implements RequestFinding {
        @Override
        public String code() {
            return "request-destination";
        }

        @Override
        public String publicMessage() {
            return "The sign-in request was meant for a different address.";
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

    record WrongTime(String wanted, Optional<String> found) implements RequestFinding {
        @Override
        public String code() {
            return "request-time";
        }

        @Override
        public String publicMessage() {
            return "The sign-in request was too old, or from the future. Start again from the app.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted);
        }

        @Override
        public Optional<String> received() {
            return found;
        }
    }

    record Unsigned() implements RequestFinding {
        @Override
        public String code() {
            return "request-unsigned";
        }

        @Override
        public String publicMessage() {
            return "The app must sign its sign-in requests, and this one is not signed.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("a signature");
        }
    }

    /// @param problem the signature check's stable name for it
    record BrokenSignature(String problem, String wanted, String found) implements RequestFinding {
        @Override
        public String code() {
            return "request-signature";
        }

        @Override
        public String publicMessage() {
            return "The signature on the app's sign-in request does not hold.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(wanted);
        }

        @Override
        public Optional<String> received() {
            return Optional.of(found.isEmpty() ? problem : found);
        }
    }

    /// The request wants its answer sent somewhere that nobody registered.
    record UnregisteredAddress(List<URI> registered, String found) implements RequestFinding {
        public UnregisteredAddress {
            registered = List.copyOf(registered);
        }

        @Override
        public String code() {
            return "request-acs";
        }

        @Override
        public String publicMessage() {
            return "The app wants its answer sent to an address that is not registered.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(
                    String.join(", ", registered.stream().map(URI::toString).toList()));
        }

        @Override
        public Optional<String> received() {
            return Optional.of(found);
        }
    }

    record UnsupportedBinding(String found) implements RequestFinding {
        @Override
        public String code() {
            return "request-binding";
        }

        @Override
        public String publicMessage() {
            return "The app wants its answer in a way that this identity provider does not offer.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("HTTP-POST");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(found);
        }
    }
}
