package switchboard.saml.xml;

import java.util.Optional;

/// Exclusive XML Canonicalization 1.0 of an element and everything in it.
///
/// The result is empty when it would outgrow the limit on bytes under which the document was read: a
/// canonicaliser that cannot answer is a verification that failed.
public final class Canonical {
    private Canonical() {}

    public static Optional<byte[]> exclusive(XmlElement apex, CanonicalOptions options) {
        return new CanonicalWalk(apex, options, CanonicalWalk.NOTHING).bytes(apex.index());
    }

    /// The same without one element inside the apex: the enveloped signature (XML Signature §6.6.4).
    public static Optional<byte[]> exclusiveWithout(XmlElement leftOut, XmlElement apex, CanonicalOptions options) {
        if (leftOut.tape() != apex.tape()) {
            throw new IllegalArgumentException("two documents");
        }
        return new CanonicalWalk(apex, options, leftOut.index()).bytes(apex.index());
    }
}
