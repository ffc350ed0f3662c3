package switchboard.saml.crypto;

import switchboard.saml.xml.XmlElement;

/// Proof that an element was signed by a pinned key: exactly the bytes that were digested, and the tree read
/// from them. Only `SignatureCheck` can make one.
public final class SignedBytes {
    private final byte[] bytes;
    private final XmlElement root;

    SignedBytes(byte[] bytes, XmlElement root) {
        this.bytes = bytes;
        this.root = root;
    }

    /// The covered element, read again from the digested bytes; it has no parent and no longer holds the
    /// signature.
    public XmlElement root() {
        return root;
    }

    /// A copy of the canonical bytes, as kept for an administrator.
    public byte[] bytes() {
        return bytes.clone();
    }
}
