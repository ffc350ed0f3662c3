package switchboard.platform.http;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// A whole answer, whatever its status; never a redirect.
///
/// A class, not a record, since a body may hold anything and a record prints all it holds.
public final class Answered implements OutgoingAnswer {

    private final URI address;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /// `headers` is looked into by `header` as it stands, so its maker decides that letter case does not
    /// matter.
    Answered(URI address, int status, Map<String, String> headers, byte[] body) {
        this.address = address;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    @Override
    public URI address() {
        return address;
    }

    public int status() {
        return status;
    }

    /// The first header of this name, in whatever letter case.
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /// A copy of the body, decoded; empty where there was none.
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String code() {
        return "http.answered";
    }

    @Override
    public String publicMessage() {
        var said = Shown.of(address) + " answered with status " + status + ".";
        return status < 300 ? said : said + " Check the address, and that it may be read without signing in.";
    }

    @Override
    public String toString() {
        return Shown.of(address) + " " + status + ", " + body.length + " bytes";
    }
}
