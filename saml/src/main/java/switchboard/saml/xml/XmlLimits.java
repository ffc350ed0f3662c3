package switchboard.saml.xml;

/// How much of a stranger's document is read before it is refused. Every limit is checked while reading, so
/// that a document costs time in proportion to its size and never more.
///
/// @param bytes the document, and its canonical form as well
/// @param depth elements inside one another
/// @param elements in the whole document
/// @param attributesPerElement namespace declarations included
/// @param namespaces distinct prefixes, and distinct namespace names, in the whole document
public record XmlLimits(int bytes, int depth, int elements, int attributesPerElement, int namespaces) {
    /// For messages: many times what any vendor sends, still small.
    public static final XmlLimits DEFAULT = new XmlLimits(256 * 1024, 100, 10_000, 64, 128);

    public XmlLimits {
        if (Math.min(bytes, Math.min(elements, Math.min(attributesPerElement, namespaces))) < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (bytes > 64 * 1024 * 1024) {
            throw new IllegalArgumentException("a document is read in memory: at most 64 MiB");
        }
        if (depth < 1 || depth > 500) {
            throw new IllegalArgumentException("a depth is 1 to 500: each level costs stack");
        }
        if (attributesPerElement > 1024 || namespaces > 1024) {
            throw new IllegalArgumentException("attributes and namespaces are compared pairwise: at most 1024");
        }
    }

    /// The same limits for another size of document.
    public XmlLimits withBytes(int other) {
        return new XmlLimits(other, depth, elements, attributesPerElement, namespaces);
    }
}
