package switchboard.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/// Reads an answer's body, counting what comes out of the decoder, not what goes in.
///
/// We ask for no compression. Some file stores send gzip all the same, so that one is undone, once.
record Body(ClassicHttpResponse response, int largest) {

    /// A body that may not be kept.
    static final class Unacceptable extends IOException {

        final transient Failure why;

        Unacceptable(Failure why) {
            super(why.code());
            this.why = why;
        }
    }

    byte[] read() throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        // not closed here: closing would first read all the rest, however long
        var bytes = decode(entity.getContent()).readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new Unacceptable(Failure.TOO_LARGE);
        }
        return bytes;
    }

    private InputStream decode(InputStream raw) throws IOException {
        return switch (encoding()) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            default -> throw new Unacceptable(Failure.ENCODING);
        };
    }

    private String encoding() {
        return Optional.ofNullable(response.getFirstHeader("Content-Encoding"))
                .map(Header::getValue)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
