package switchboard.saml;

import java.util.List;
import java.util.Optional;

/// Carries one fact about the person under the name the sender gave it (Core §2.7.3.1). `FriendlyName` is not
/// read: two senders use the same one for different things.
///
/// @param nameFormat how to read the name, as written
public record Attribute(String name, Optional<String> nameFormat, List<String> values) {

    public static final String BASIC = "urn:oasis:names:tc:SAML:2.0:attrname-format:basic";

    public Attribute {
        values = List.copyOf(values);
    }

    /// An attribute with a plain name, as nearly every vendor sends it.
    public static Attribute basic(String name, String... values) {
        return new Attribute(name, Optional.of(BASIC), List.of(values));
    }
}
