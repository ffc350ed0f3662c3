package switchboard.saml.xml;

import java.util.Set;

/// How to canonicalise (Exclusive XML Canonicalization 1.0 §2, §3).
///
/// @param comments whether comments stay
/// @param inclusivePrefixes the `InclusiveNamespaces` list, "" standing for `#default`
public record CanonicalOptions(Comments comments, Set<String> inclusivePrefixes) {
    /// Without comments, without inclusive prefixes: what nearly everyone signs.
    public static final CanonicalOptions PLAIN = new CanonicalOptions(Comments.LEFT_OUT, Set.of());

    public CanonicalOptions {
        inclusivePrefixes = Set.copyOf(inclusivePrefixes);
    }

    public enum Comments {
        LEFT_OUT,
        KEPT,
    }
}
