package switchboard.saml.xml;

/// What reading a stranger's bytes came to.
public sealed interface XmlOutcome {
    /// The whole document is well formed and within the limits.
    record Read(XmlElement root) implements XmlOutcome {}

    /// Nothing of the document may be used.
    record Refused(XmlProblem problem) implements XmlOutcome {}
}
