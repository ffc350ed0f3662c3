package switchboard.saml.metadata;

/// Reports the signature on a metadata document. None is needed, since an administrator vouches for what was
/// imported.
public enum MetadataSignature {
    ABSENT,
    /// Made with a key that the document itself lists: nothing was changed since, by anyone without that key.
    BY_ITS_OWN_KEY,
    /// By a key we do not have, such as a federation's, or one that does not hold.
    NOT_CHECKED
}
