package switchboard.saml.metadata;

/// What reading a metadata document came to.
public sealed interface MetadataOutcome<T> {
    record Read<T>(T metadata, DocumentFacts facts) implements MetadataOutcome<T> {}

    record Refused<T>(MetadataProblem problem) implements MetadataOutcome<T> {}
}
