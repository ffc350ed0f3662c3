package switchboard.platform.http;

import java.net.Proxy;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// What lies between us and the other side: who looks names up, what a connection is made of, whom TLS trusts.
///
/// A record so that a test can stand in the wire and look on; nothing here loosens a rule.
record Wire(DnsResolver lookup, Supplier<Socket> sockets, SSLContext trust) {

    /// The machine's own look-up and trust, and connections that go straight there whatever proxy the
    /// environment names: a proxy would look the name up again, unchecked.
    static Wire ofThisMachine() {
        return new Wire(SystemDefaultDnsResolver.INSTANCE, () -> new Socket(Proxy.NO_PROXY), usualTrust());
    }

    private static SSLContext usualTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }
}
