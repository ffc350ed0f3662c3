package switchboard.platform.http;

import java.time.Duration;

/// How long one request may take, from the look-up of the name to the last byte, and how large its answer may
/// be.
///
/// The time is one for the whole: a limit per read would let a peer hold us for ever with a byte a second.
/// The size counts what we would keep, after decoding, so that a small answer cannot unfold into a large one.
public record Limits(Duration deadline, int largestBody) {

    private static final Limits USUAL = new Limits(Duration.ofSeconds(5), 1024 * 1024);

    public Limits {
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("a deadline lies ahead, not at " + deadline);
        }
        if (largestBody < 0 || largestBody == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no body is as large as " + largestBody);
        }
    }

    /// Five seconds and one megabyte: more than a metadata file or a SCIM answer needs.
    public static Limits usual() {
        return USUAL;
    }
}
