package switchboard.platform.access;

import java.util.Optional;
import java.util.regex.Pattern;

/// A place on our own site to go on to after signing in. Anything that a browser could read as another site is
/// not one.
///
/// @param value starts with one slash; letters, digits and the plain marks of paths and queries only
public record LocalPath(String value) {
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?&=%:@,+;!-]{0,500}");

    // After FORM, which its constructor asks.
    public static final LocalPath HOME = new LocalPath("/");

    public LocalPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a path on this site");
        }
    }

    /// Reads what came with a request; empty for another site's address or anything odd.
    public static Optional<LocalPath> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
