package switchboard.platform.http;

import java.net.URI;
import java.util.regex.Pattern;

/// An address as it may be shown or kept: without a name and password before the host, and without the query,
/// since either may be a secret; in ASCII, so that it cannot turn the text around it; and not endless.
final class Shown {

    private static final int LONGEST = 500;
    private static final Pattern USER_INFO = Pattern.compile("//[^/]*@");

    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

    private Shown() {}

    static String of(URI address) {
        return cut(USER_INFO.matcher(withoutQuery(address.toASCIIString())).replaceFirst("//"));
    }

    /// Where the other side sends us, in full where it can be read, since someone may want to follow by hand.
    static String target(URI from, String location) {
        var printable = NOT_PRINTABLE.matcher(location).replaceAll("");
        return cut(USER_INFO.matcher(resolved(from, printable)).replaceFirst("//"));
    }

    private static String resolved(URI from, String location) {
        try {
            return from.resolve(location).toASCIIString();
        } catch (IllegalArgumentException _) {
            return location;
        }
    }

    private static String withoutQuery(String text) {
        return text.split("[?#]", 2)[0];
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
