package switchboard.saml.sp;

/// What the signatures leave us with.
sealed interface Evidence {

    EnvelopeEvidence envelope();

    AssertionFacts facts();

    Judgement judgement();

    /// Facts to believe, if the checks agree.
    record Proven(EnvelopeEvidence envelope, SignedAssertion assertion, Judgement judgement) implements Evidence {
        @Override
        public AssertionFacts facts() {
            return assertion.facts();
        }
    }

    /// Facts to show to an administrator beside the reason why nobody believes them. No way leads from here to
    /// a `VerifiedAssertion`.
    record Unproven(EnvelopeEvidence envelope, AssertionFacts facts, Judgement judgement) implements Evidence {}

    /// The Response around the assertion.
    ///
    /// @param signed as itself, not only its assertion
    record EnvelopeEvidence(Envelope envelope, boolean signed) {}
}
