package switchboard.sp.signin;

import switchboard.platform.access.LocalPath;

/// What may be given back to a page of what was typed: not too much of it, and only paths of ours.
final class Typing {
    private static final int LONGEST = 254;

    private Typing() {}

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// The path to go on to, or nothing where another site's was given.
    static String next(String text) {
        return LocalPath.read(text).map(LocalPath::value).orElse("");
    }

    static LocalPath target(String next) {
        return LocalPath.read(next).orElse(LocalPath.HOME);
    }
}
