package switchboard.server.planted.saml.crypto;

public record SignedThing(String bytes) {}
