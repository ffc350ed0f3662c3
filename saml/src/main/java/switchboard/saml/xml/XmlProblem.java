package switchboard.saml.xml;

/// Why a document was refused.
///
/// @param code stable, for logs and tests
/// @param message one sentence for an administrator; quotes nothing from the document
/// @param offset the byte at which reading stopped
public record XmlProblem(Code code, String message, int offset) {

    /// Stable names; a new kind of refusal gets a new name, none changes its meaning.
    public enum Code {
        EMPTY,
        TOO_LARGE,
        TOO_DEEP,
        TOO_MANY_ELEMENTS,
        TOO_MANY_ATTRIBUTES,
        TOO_MANY_NAMESPACES,
        NOT_UTF8,
        ENCODING,
        FORBIDDEN_CHARACTER,
        DECLARATION,
        DOCTYPE,
        PROCESSING_INSTRUCTION,
        COMMENT_IN_TEXT,
        REFERENCE,
        DUPLICATE_ATTRIBUTE,
        DUPLICATE_ID,
        UNBOUND_PREFIX,
        NAMESPACE,
        RELATIVE_NAMESPACE,
        NOT_WELL_FORMED,
    }
}
