package switchboard.saml.binding;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.SigningKey;
import switchboard.saml.wire.Signers;

/// Carries messages in a query (Bindings §3.4).
public final class RedirectBinding {

    private RedirectBinding() {}

    /// Reads a query.
    ///
    /// @param rawQuery what follows the question mark, exactly as it stood in the request line
    public static BindingOutcome decode(String rawQuery, MessageField field) {
        return new RedirectQuery(field).read(rawQuery);
    }

    /// Writes the address that the browser is sent to.
    ///
    /// @param destination may have a query of its own
    public static URI encode(OutgoingMessage message, URI destination) {
        return append(destination, octets(message, Optional.empty()));
    }

    /// The same, signed over the octets as sent.
    public static URI encodeSigned(OutgoingMessage message, URI destination, SigningKey key) {
        var signer = Signers.of(key);
        var octets = octets(message, Optional.of(signer.algorithm().uri()));
        var signature = signer.signQuery(octets.getBytes(StandardCharsets.US_ASCII));
        return append(destination, octets + "&" + pair("Signature", base64(signature)));
    }

    private static String octets(OutgoingMessage message, Optional<String> algorithm) {
        var packed = base64(Deflate.deflate(message.xml()));
        return Stream.of(
                        Optional.of(pair(message.field().parameter(), packed)),
                        message.relayState().map(state -> pair(RelayState.PARAMETER, state)),
                        algorithm.map(uri -> pair(RedirectQuery.ALGORITHM, uri)))
                .flatMap(Optional::stream)
                .reduce((before, after) -> before + "&" + after)
                .orElseThrow();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static URI append(URI destination, String query) {
        return URI.create(destination + (destination.getRawQuery() == null ? "?" : "&") + query);
    }
}
