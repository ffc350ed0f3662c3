package switchboard.platform.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/// One request on its way and its answer read, on a thread of its own, so that whoever waits can stop waiting.
///
/// A connection whose answer was not read to its end is torn down at once: a polite close would first read the
/// rest.
record Errand(URI address, Limits limits, CloseableHttpClient client, HttpUriRequestBase message)
        implements Callable<OutgoingAnswer> {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    @Override
    public OutgoingAnswer call() {
        try {
            return ask();
        } catch (PublicOnly.NotPublic _) {
            return new OutgoingAnswer.Refused(address, Refusal.NOT_PUBLIC);
        } catch (IOException e) {
            return new OutgoingAnswer.Failed(address, kind(e));
        } finally {
            message.cancel();
        }
    }

    private OutgoingAnswer ask() throws IOException {
        var origin = message.getAuthority();
        var host = new HttpHost(message.getScheme(), origin.getHostName(), origin.getPort());
        var response = client.executeOpen(host, message, HttpCoreContext.create());
        var target = response.getFirstHeader("Location");
        if (REDIRECTS.contains(response.getCode()) && target != null) {
            return new OutgoingAnswer.Redirected(address, response.getCode(), Shown.target(address, target.getValue()));
        }
        return read(response);
    }

    private Answered read(ClassicHttpResponse response) throws IOException {
        var body = new Body(response, limits.largestBody()).read();
        response.close();
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var header : response.getHeaders()) {
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        return new Answered(address, response.getCode(), headers, body);
    }

    private static Failure kind(IOException e) {
        return switch (e) {
            case Body.Unacceptable unacceptable -> unacceptable.why;
            case MessageConstraintException _ -> Failure.TOO_LARGE;
            case UnknownHostException _ -> Failure.UNKNOWN_HOST;
            case SSLException _ -> Failure.TLS;
            case ConnectionRequestTimeoutException _ -> Failure.BUSY;
            case SocketTimeoutException _ -> Failure.TIMEOUT;
            case ConnectException _, NoRouteToHostException _ -> Failure.CONNECT;
            default -> Failure.BROKEN;
        };
    }
}
