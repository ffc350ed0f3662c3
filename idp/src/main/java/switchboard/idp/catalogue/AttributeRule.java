package switchboard.idp.catalogue;

/// One row of what an app is told at each sign-in: its name for the attribute, and where the value comes from.
///
/// @param constant the value where the source is `CONSTANT`; empty otherwise
public record AttributeRule(String name, AttributeSource source, String constant) {
    public AttributeRule {
        name = name.strip();
        constant = source == AttributeSource.CONSTANT ? constant.strip() : "";
    }

    public static AttributeRule of(String name, AttributeSource source) {
        return new AttributeRule(name, source, "");
    }
}
