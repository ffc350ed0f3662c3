package switchboard.platform.http;

import java.net.URI;

/// What came of an outgoing request.
///
/// Each has a stable `code()` for machines and logs, and a `publicMessage()` that tells whoever gave the
/// address what to do next. The message never holds a resolved IP address: a stranger must not map our network
/// by asking.
public sealed interface OutgoingAnswer permits Answered, OutgoingAnswer.Missed {

    /// Where the request was to go.
    URI address();

    String code();

    String publicMessage();

    /// Every outcome that brought no answer one may read.
    sealed interface Missed extends OutgoingAnswer {}

    /// We did not ask: nothing was sent.
    record Refused(URI address, Refusal reason) implements Missed {

        @Override
        public String code() {
            return "http.refused." + reason.code();
        }

        @Override
        public String publicMessage() {
            return Shown.of(address) + " " + reason.sentence();
        }
    }

    /// The other side sent us elsewhere. We never follow: the new address was not checked by whoever gave the
    /// first.
    ///
    /// `target` is the other side's own words, cleaned and shortened for showing.
    record Redirected(URI address, int status, String target) implements Missed {

        @Override
        public String code() {
            return "http.redirected";
        }

        @Override
        public String publicMessage() {
            return Shown.of(address) + " sends us on to " + target
                    + ", and redirects are not followed. If you trust that address, give it instead.";
        }
    }

    /// We asked, and no whole answer came back.
    record Failed(URI address, Failure kind) implements Missed {

        @Override
        public String code() {
            return "http.failed." + kind.code();
        }

        @Override
        public String publicMessage() {
            return Shown.of(address) + " " + kind.sentence();
        }
    }
}
