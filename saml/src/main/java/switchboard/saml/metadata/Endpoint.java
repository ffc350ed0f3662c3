package switchboard.saml.metadata;

import java.net.URI;
import switchboard.saml.Binding;

/// An address that takes messages, and how.
public record Endpoint(Binding binding, URI location) {}
