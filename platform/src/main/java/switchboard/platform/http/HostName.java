package switchboard.platform.http;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a host in its one plain spelling, so that no two readers can differ about it.
///
/// `0x7f.1`, `2130706433`, `0177.0.0.1` and `localhost.` are all this machine to somebody. What is not a dotted
/// quad without leading zeros, a bracketed IPv6 address without zone, or a name whose last label begins with a
/// letter, is no host here.
final class HostName {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern QUAD = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern SIX = Pattern.compile("\\[([0-9a-f:.]+)]");
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private HostName() {}

    /// The host in lower case, an IPv6 address without brackets and written in full; or nothing.
    static Optional<String> read(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        if (QUAD.matcher(lower).matches() || NAME.matcher(lower).matches()) {
            return Optional.of(lower);
        }
        var six = SIX.matcher(lower);
        return six.matches() ? literal(six.group(1)) : Optional.empty();
    }

    private static Optional<String> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getHostAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
