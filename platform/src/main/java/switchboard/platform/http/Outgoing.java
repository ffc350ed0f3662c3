package switchboard.platform.http;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import switchboard.platform.http.OutgoingAnswer.Failed;
import switchboard.platform.http.OutgoingAnswer.Refused;

/// Sends every request that leaves the house, to where one may go and no longer than one may wait.
///
/// Whoever can make a server fetch an address can make it fetch what only the server can reach (SSRF). So the
/// origins a house may reach inside are listed one by one, and there is no switch for private networks as a
/// whole.
public final class Outgoing implements AutoCloseable {

    private final AddressRule rule;
    private final Lines lines;
    private final ExecutorService workers;

    /// Opens the door to the public internet and to these origins: scheme, host and port, nothing more.
    public Outgoing(List<URI> listed) {
        this(listed, Wire.ofThisMachine());
    }

    Outgoing(List<URI> listed, Wire wire) {
        this.rule = AddressRule.listing(listed);
        this.lines = Lines.over(wire);
        // Real threads: a name look-up cannot be interrupted, and would hold a virtual thread's carrier.
        this.workers = new ThreadPoolExecutor(
                0,
                Lines.MOST,
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("outgoing-", 0).factory());
    }

    /// Fetches one address.
    public OutgoingAnswer get(URI address, Limits limits) {
        return send(OutgoingRequest.of(Method.GET, address), limits);
    }

    /// Sends one request, once: nothing is tried again here, since only the caller knows what may be done
    /// twice.
    public OutgoingAnswer send(OutgoingRequest request, Limits limits) {
        return switch (rule.judge(request.address())) {
            case AddressRule.Way.Closed(var reason) -> new Refused(request.address(), reason);
            case AddressRule.Way.Listed(var origin) -> send(request, limits, origin, lines.listed());
            case AddressRule.Way.Public(var origin) -> send(request, limits, origin, lines.open());
        };
    }

    private OutgoingAnswer send(OutgoingRequest request, Limits limits, Origin origin, CloseableHttpClient client) {
        var errand = new Errand(request.address(), limits, client, Message.of(request, origin, limits));
        try {
            return await(errand, workers.submit(errand));
        } catch (RejectedExecutionException _) {
            return new Failed(request.address(), Failure.BUSY);
        }
    }

    private OutgoingAnswer await(Errand errand, Future<OutgoingAnswer> answer) {
        try {
            return answer.get(errand.limits().deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return abandon(errand, Failure.TIMEOUT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return abandon(errand, Failure.INTERRUPTED);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an errand broke", e.getCause());
        }
    }

    private static OutgoingAnswer abandon(Errand errand, Failure kind) {
        errand.message().cancel();
        return new Failed(errand.address(), kind);
    }

    @Override
    public void close() {
        lines.close();
        workers.shutdownNow();
    }
}
