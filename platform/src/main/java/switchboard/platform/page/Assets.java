package switchboard.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/// The few files that pages load, each at an address made from its content: a browser may then keep it for a
/// year, and a new version is a new address.
public final class Assets {
    /// Where they are served; a wing lets strangers read everything below it.
    public static final String ROOT = "/assets/";

    private static final Map<String, Asset> ALL =
            List.of("app.css", "app.js", "htmx.js", "mark-sp.svg", "mark-idp.svg").stream()
                    .collect(Collectors.toUnmodifiableMap(name -> name, Assets::read));

    private Assets() {}

    /// Returns the address of a file by its plain name.
    public static String url(String name) {
        return ROOT + require(name).hash() + "/" + name;
    }

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Asset require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such asset: " + name));
    }

    private static Asset read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("missing asset: " + name);
            }
            var bytes = file.readAllBytes();
            return new Asset(bytes, hash(bytes), type(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MediaType type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> new MediaType("text", "css", StandardCharsets.UTF_8);
            case "js" -> new MediaType("text", "javascript", StandardCharsets.UTF_8);
            default -> new MediaType("image", "svg+xml");
        };
    }

    /// One file: its bytes, the start of their SHA-256, and its type.
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Asset(byte[] bytes, String hash, MediaType type) {}
}
