package switchboard.server.planted.saml;

/// No breach: the standard itself calls it so.
public record AssertionConsumerService(String location) {}
