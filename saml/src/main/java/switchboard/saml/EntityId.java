package switchboard.saml;

/// A party's name for itself in SAML: any text, exactly as it wrote it (Core §8.3.6 asks for a URI; JumpCloud's
/// "JumpCloud" is what really comes). Compared character by character.
///
/// @param value 1 to 1024 characters
public record EntityId(String value) {
    public EntityId {
        if (value.isBlank() || value.length() > 1024) {
            throw new IllegalArgumentException("an entity ID has 1 to 1024 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
