package switchboard.platform.access;

/// Whoever runs the software, acting by a token.
///
/// @param name the token's name
public record Operator(String name) {}
