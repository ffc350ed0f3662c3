package switchboard.saml.metadata;

import java.net.URI;

/// An address where a service provider takes Responses by HTTP-POST. In a list of them the first is the
/// default.
///
/// @param index by which a request may name it
public record AssertionConsumerService(int index, URI location) {
    public AssertionConsumerService {
        if (index < 0 || index > 65_535) {
            throw new IllegalArgumentException("an index is 0 to 65535 (Metadata §2.2.3)");
        }
    }
}
