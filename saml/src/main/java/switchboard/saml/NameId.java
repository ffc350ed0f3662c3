package switchboard.saml;

import java.util.Optional;

/// Names a person as the identity provider does (Core §2.2.3). It is a key only together with who issued it,
/// and only as stable as its format promises.
///
/// @param value exactly as sent; never blank
public record NameId(
        String value, NameIdFormat format, Optional<String> nameQualifier, Optional<String> spNameQualifier) {

    public NameId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name identifier is not blank");
        }
    }

    public NameId(String value, NameIdFormat format) {
        this(value, format, Optional.empty(), Optional.empty());
    }
}
