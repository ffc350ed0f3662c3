package switchboard.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/// Looks a name up for a connection, and refuses it unless every address it has is public.
///
/// The library connects to exactly the addresses returned here and asks nobody again. So a name
/// cannot show one address to a check and another to the connection (DNS rebinding); and one private address
/// among public ones is no accident, so the whole answer is refused.
record PublicOnly(DnsResolver lookup) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = lookup.resolve(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        for (var address : found) {
            if (!PublicAddresses.contain(address)) {
                throw new NotPublic();
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// Unchecked, since an `IOException` here would be taken for a failed connection and tried again.
    static final class NotPublic extends RuntimeException {
        NotPublic() {
            super("the name leads to an address that is not public");
        }
    }
}
