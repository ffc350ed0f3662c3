package switchboard.saml.binding;

import java.nio.charset.StandardCharsets;

/// Bounds what others may have us carry (Bindings §3.4.3: at most 80 bytes). It is opaque: never a place to go
/// to.
final class RelayState {

    static final String PARAMETER = "RelayState";
    private static final int MOST_BYTES = 80;

    private RelayState() {}

    static boolean fits(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
