package switchboard.platform.http;

import java.net.Socket;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// Two clients that share no connection: one for listed origins, one that only reaches the public internet.
///
/// Connections are kept and used again, so a pool must never hold one that the other's rule would not have
/// opened. The library's minimal client is used because of what it lacks: redirects, cookies, proxies,
/// passwords, retries and decompression cannot be switched on by accident where they do not exist.
record Lines(CloseableHttpClient listed, CloseableHttpClient open) {

    static final int MOST = 64;

    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxLineLength(8 * 1024)
            .setMaxHeaderCount(100)
            .setMaxEmptyLineCount(2)
            .build();
    // a short life makes a moved name be looked up, and checked, again
    private static final ConnectionConfig CONNECTIONS = ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(3))
            .setTimeToLive(TimeValue.ofMinutes(1))
            .setValidateAfterInactivity(TimeValue.ofMilliseconds(1))
            .build();

    static Lines over(Wire wire) {
        return new Lines(client(wire, wire.lookup()), client(wire, new PublicOnly(wire.lookup())));
    }

    private static CloseableHttpClient client(Wire wire, DnsResolver lookup) {
        var pool = new PoolingHttpClientConnectionManager(
                operator(wire, lookup),
                PoolConcurrencyPolicy.STRICT,
                PoolReusePolicy.LIFO,
                TimeValue.ofMinutes(1),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build());
        pool.setDefaultConnectionConfig(CONNECTIONS);
        pool.setMaxTotal(MOST);
        pool.setDefaultMaxPerRoute(MOST);
        return HttpClients.createMinimal(pool);
    }

    private static DefaultHttpClientConnectionOperator operator(Wire wire, DnsResolver lookup) {
        var tls = RegistryBuilder.<TlsSocketStrategy>create()
                .register("https", new DefaultClientTlsStrategy(wire.trust()))
                .build();
        return new DefaultHttpClientConnectionOperator(direct(wire.sockets()), null, lookup, tls);
    }

    private static DetachedSocketFactory direct(Supplier<Socket> sockets) {
        return _ -> sockets.get();
    }

    void close() {
        listed.close(CloseMode.IMMEDIATE);
        open.close(CloseMode.IMMEDIATE);
    }
}
