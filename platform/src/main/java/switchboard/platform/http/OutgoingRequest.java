package switchboard.platform.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One request as a caller wishes it; whether it may leave is for `Outgoing` to say.
///
/// A class, not a record, since a header may carry a bearer token and a record prints all it holds.
/// Headers that frame a message, or name another host than its address, belong to `Outgoing` alone.
public final class OutgoingRequest {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");
    private static final Set<String> OURS = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "cookie",
            "expect",
            "host",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private final Method method;
    private final URI address;
    private final Map<String, String> headers;
    private final byte[] body;

    private OutgoingRequest(Method method, URI address, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.address = address;
        this.headers = headers;
        this.body = body;
    }

    public static OutgoingRequest of(Method method, URI address) {
        return new OutgoingRequest(method, address, Map.of(), new byte[0]);
    }

    /// The same request with one header more, or with another value for it.
    public OutgoingRequest header(String name, String value) {
        if (!TOKEN.matcher(name).matches() || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("not fit for a header: " + name.length() + " characters of name");
        }
        var plain = name.toLowerCase(Locale.ROOT);
        if (OURS.contains(plain) || plain.startsWith("proxy-")) {
            throw new IllegalArgumentException(plain + " is set by Outgoing alone");
        }
        var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new OutgoingRequest(method, address, more, body);
    }

    /// The same request with this body.
    public OutgoingRequest body(String contentType, byte[] bytes) {
        return new OutgoingRequest(method, address, header("Content-Type", contentType).headers, bytes.clone());
    }

    URI address() {
        return address;
    }

    Method method() {
        return method;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return method + " " + Shown.of(address);
    }
}
