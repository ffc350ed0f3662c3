package switchboard.sp.company;

import org.jspecify.annotations.Nullable;

/// Reads the members of a JSON body, any of which may be missing.
public final class Sent {
    private Sent() {}

    /// The text sent, or what stands already.
    public static String or(@Nullable String sent, String standing) {
        return sent == null ? standing : sent;
    }

    /// The text sent; blank where none was.
    public static String text(@Nullable String sent) {
        return or(sent, "");
    }
}
