package switchboard.saml.idp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import switchboard.saml.CheckName;

/// Passes a request that was made just now, so that an old address in a mail does not start a sign-in.
record RequestTimeCheck(Instant now) {

    private static final Duration SKEW = Duration.ofMinutes(3);
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String WANTED = "issued at most 5 minutes before it arrived, clocks 3 minutes apart at most";

    Judged judge(Optional<Instant> issued) {
        return issued.filter(this::isNow)
                .map(at -> Judged.passed(CheckName.TIME, at.toString()))
                .orElseGet(() -> Judged.failed(
                        CheckName.TIME, new RequestFinding.WrongTime(WANTED, issued.map(Instant::toString))));
    }

    private boolean isNow(Instant issued) {
        return !issued.isAfter(now.plus(SKEW))
                && !now.isAfter(issued.plus(OLDEST).plus(SKEW));
    }
}
