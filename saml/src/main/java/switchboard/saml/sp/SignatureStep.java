package switchboard.saml.sp;

import switchboard.saml.CheckName;
import switchboard.saml.crypto.SignatureCheck;
import switchboard.saml.crypto.SignatureOutcome;
import switchboard.saml.crypto.SignatureProblem;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Finds out who vouches for what. A signature may be on the Response, on the assertion or on both; each that
/// is there must hold, and what is read on is what was digested.
record SignatureStep(SignatureCheck signatures, ElementReader read) {

    Evidence take(XmlElement response) {
        return switch (signatures.check(response)) {
            case SignatureOutcome.Held held -> inSigned(held);
            case SignatureOutcome.Absent() -> inUnsigned(response);
            case SignatureOutcome.Broken broken -> unproven(response, finding("Response", broken));
        };
    }

    private Evidence inSigned(SignatureOutcome.Held response) {
        var root = response.bytes().root();
        return switch (signatures.check(SignedAssertion.assertion(response))) {
            case SignatureOutcome.Held held ->
                proven(signed(root), SignedAssertion.itself(held, read), "Response and Assertion");
            case SignatureOutcome.Absent() -> proven(signed(root), SignedAssertion.inside(response, read), "Response");
            case SignatureOutcome.Broken broken -> unproven(root, finding("Assertion", broken));
        };
    }

    private Evidence inUnsigned(XmlElement response) {
        return switch (signatures.check(assertion(response))) {
            case SignatureOutcome.Held held ->
                proven(unsigned(response), SignedAssertion.itself(held, read), "Assertion");
            case SignatureOutcome.Absent() -> unproven(response, new SignatureFinding.Unsigned());
            case SignatureOutcome.Broken broken -> unproven(response, finding("Assertion", broken));
        };
    }

    private static XmlElement assertion(XmlElement response) {
        return response.first(Names.ASSERTION, "Assertion").orElseThrow();
    }

    private Evidence.EnvelopeEvidence signed(XmlElement response) {
        return new Evidence.EnvelopeEvidence(new EnvelopeReader(read).envelope(response), true);
    }

    private Evidence.EnvelopeEvidence unsigned(XmlElement response) {
        return new Evidence.EnvelopeEvidence(new EnvelopeReader(read).envelope(response), false);
    }

    private static Evidence proven(Evidence.EnvelopeEvidence envelope, SignedAssertion assertion, String what) {
        return new Evidence.Proven(
                envelope,
                assertion,
                Judgement.passed(
                        CheckName.SIGNATURE,
                        "by a certificate of this connection",
                        what + ", " + assertion.algorithm().name().replace('_', '-')));
    }

    private Evidence unproven(XmlElement response, Finding finding) {
        return new Evidence.Unproven(
                unsigned(response),
                new AssertionReader(read).facts(assertion(response)),
                Judgement.failed(CheckName.SIGNATURE, finding));
    }

    /// A digest that holds under a signature that does not: the message is whole, and another key has signed
    /// it.
    private static Finding finding(String element, SignatureOutcome.Broken broken) {
        return broken.problem() == SignatureProblem.SIGNATURE_VALUE || broken.problem() == SignatureProblem.KEY_TYPE
                ? new SignatureFinding.UnknownKey(element, broken.expected())
                : new SignatureFinding.Broken(element, broken.problem().name(), broken.expected(), broken.received());
    }
}
