package switchboard.saml.sp;

import java.time.Duration;

/// Bounds how wrong a clock may be and how long a message may live.
///
/// @param skew by how much the two clocks may differ, either way; at most 3 minutes
/// @param oldest how long ago a message may have been issued, when it arrives
/// @param longest how long an assertion may be good for; its id must be remembered that long
public record Tolerance(Duration skew, Duration oldest, Duration longest) {

    private static final Duration MOST_SKEW = Duration.ofMinutes(3);
    private static final Duration MOST_AGE = Duration.ofHours(1);
    private static final Duration MOST_LIFE = Duration.ofHours(24);

    public static final Tolerance USUAL = new Tolerance(MOST_SKEW, Duration.ofMinutes(5), MOST_LIFE);

    public Tolerance {
        requireWithin(skew, MOST_SKEW);
        requireWithin(oldest, MOST_AGE);
        requireWithin(longest, MOST_LIFE);
    }

    private static void requireWithin(Duration duration, Duration most) {
        if (duration.isNegative() || duration.compareTo(most) > 0) {
            throw new IllegalArgumentException("between 0 and " + most + ", not " + duration);
        }
    }
}
