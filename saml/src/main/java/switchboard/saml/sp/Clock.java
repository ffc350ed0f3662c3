package switchboard.saml.sp;

import java.time.Instant;
import java.util.Optional;
import switchboard.saml.wire.XmlInstant;

/// Compares the times in a message with ours, as generous as the tolerance and no more. Start is inclusive, end
/// is not (Core §2.5.1.2).
///
/// @param text `now` as it is shown
record Clock(Instant now, String text, Tolerance tolerance) {

    Clock(Instant now, Tolerance tolerance) {
        this(now, XmlInstant.write(now), tolerance);
    }

    Optional<Finding> notYet(String where, Instant start) {
        return now.plus(tolerance.skew()).isBefore(start)
                ? Optional.of(new TimeFinding.NotYet(where, start, now))
                : Optional.empty();
    }

    Optional<Finding> expired(String where, Instant end) {
        return now.isBefore(forget(end)) ? Optional.empty() : Optional.of(new TimeFinding.Expired(where, end, now));
    }

    Optional<Finding> tooOld(String where, Instant issued) {
        return now.isAfter(issued.plus(tolerance.oldest()).plus(tolerance.skew()))
                ? Optional.of(new TimeFinding.TooOld(where, issued, now, tolerance.oldest()))
                : Optional.empty();
    }

    Optional<Finding> tooLong(String where, Instant end) {
        return end.isAfter(now.plus(tolerance.longest()).plus(tolerance.skew()))
                ? Optional.of(new TimeFinding.LivesTooLong(where, end, tolerance.longest()))
                : Optional.empty();
    }

    /// The first moment at which something good until `end` is refused.
    Instant forget(Instant end) {
        return end.plus(tolerance.skew());
    }
}
