package switchboard.platform.http;

import java.net.URI;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/// Puts a request into the library's words.
final class Message {

    private Message() {}

    /// The address is put together anew from the origin that was judged, so that the library
    /// never reads the host from the text a stranger gave.
    static HttpUriRequestBase of(OutgoingRequest request, Origin origin, Limits limits) {
        var message = new HttpUriRequestBase(request.method().name(), rebuilt(request.address(), origin));
        request.headers().forEach(message::setHeader);
        message.setHeader("User-Agent", "Switchboard");
        message.setHeader("Accept-Encoding", "identity");
        if (request.body().length > 0) {
            message.setEntity(new ByteArrayEntity(request.body(), null));
        }
        message.setConfig(withLimits(limits));
        return message;
    }

    private static URI rebuilt(URI address, Origin origin) {
        var ascii = URI.create(address.toASCIIString());
        var path = Optional.ofNullable(ascii.getRawPath()).filter(text -> !text.isEmpty());
        var query = Optional.ofNullable(ascii.getRawQuery()).map(text -> "?" + text);
        return URI.create(origin.text() + path.orElse("/") + query.orElse(""));
    }

    // second to the deadline, which a peer that drips would never trip
    private static RequestConfig withLimits(Limits limits) {
        var whole = Timeout.ofMilliseconds(Math.max(1, limits.deadline().toMillis()));
        return RequestConfig.custom()
                .setResponseTimeout(whole)
                .setConnectionRequestTimeout(whole)
                .build();
    }
}
