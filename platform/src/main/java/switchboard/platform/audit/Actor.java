package switchboard.platform.audit;

/// Who acted: a person by e-mail, an operator's token by name, or the house itself; and from which address.
public record Actor(String name, String address) {}
