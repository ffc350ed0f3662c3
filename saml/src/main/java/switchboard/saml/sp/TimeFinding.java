package switchboard.saml.sp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The message is not good now, or does not say when it is.
public sealed interface TimeFinding extends Finding {

    /// Where the time stood: `Response/@IssueInstant`, `Conditions/@NotOnOrAfter` and so on.
    String where();

    @Override
    default String publicMessage() {
        return "The answer was too old, or from the future. Signing in again may help; if not, a clock is wrong.";
    }

    record Malformed(String where, String found) implements TimeFinding {
        @Override
        public String code() {
            return "time-malformed";
        }

        @Override
        public String publicMessage() {
            return "The answer does not say clearly when it is good.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("a time with its zone, such as 2026-09-21T10:02:00Z");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(where + "=" + found);
        }
    }

    record Missing(String where) implements TimeFinding {
        @Override
        public String code() {
            return "time-missing";
        }

        @Override
        public String publicMessage() {
            return "The answer does not say clearly when it is good.";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(where);
        }
    }

    record NotYet(String where, Instant start, Instant now) implements TimeFinding {
        @Override
        public String code() {
            return "time-not-yet";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of(start + " or earlier by now");
        }

        @Override
        public Optional<String> received() {
            return Optional.of(now.toString());
        }
    }

    record Expired(String where, Instant end, Instant now) implements TimeFinding {
        @Override
        public String code() {
            return "time-expired";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("before " + end);
        }

        @Override
        public Optional<String> received() {
            return Optional.of(now.toString());
        }
    }

    record TooOld(String where, Instant issued, Instant now, Duration oldest) implements TimeFinding {
        @Override
        public String code() {
            return "time-too-old";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("issued at most " + oldest.toMinutes() + " minutes before it arrived");
        }

        @Override
        public Optional<String> received() {
            return Optional.of("issued " + Duration.between(issued, now).toMinutes() + " minutes before, at " + issued);
        }
    }

    record LivesTooLong(String where, Instant end, Duration longest) implements TimeFinding {
        @Override
        public String code() {
            return "time-lives-too-long";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("good for at most " + longest.toHours() + " hours");
        }

        @Override
        public Optional<String> received() {
            return Optional.of("good until " + end);
        }
    }

    /// Over before it begins.
    record Backwards(String where, Instant start, Instant end) implements TimeFinding {
        @Override
        public String code() {
            return "time-backwards";
        }

        @Override
        public Optional<String> expected() {
            return Optional.of("an end after " + start);
        }

        @Override
        public Optional<String> received() {
            return Optional.of(end.toString());
        }
    }
}
