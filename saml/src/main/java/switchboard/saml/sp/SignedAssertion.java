package switchboard.saml.sp;

import java.security.cert.X509Certificate;
import switchboard.saml.crypto.SignatureAlgorithm;
import switchboard.saml.crypto.SignatureOutcome;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Proves that these facts were read from bytes that were signed: there is no other way to make one.
final class SignedAssertion {

    private final AssertionFacts facts;
    private final SignatureOutcome.Held held;

    private SignedAssertion(AssertionFacts facts, SignatureOutcome.Held held) {
        this.facts = facts;
        this.held = held;
    }

    /// An assertion that is signed itself.
    static SignedAssertion itself(SignatureOutcome.Held held, ElementReader read) {
        return new SignedAssertion(new AssertionReader(read).facts(held.bytes().root()), held);
    }

    /// The one assertion inside a Response that is signed as a whole.
    static SignedAssertion inside(SignatureOutcome.Held held, ElementReader read) {
        return new SignedAssertion(new AssertionReader(read).facts(assertion(held)), held);
    }

    /// As read from the signed bytes of the Response, its own signature still to be looked at.
    static XmlElement assertion(SignatureOutcome.Held response) {
        return response.bytes().root().first(Names.ASSERTION, "Assertion").orElseThrow();
    }

    AssertionFacts facts() {
        return facts;
    }

    X509Certificate by() {
        return held.by();
    }

    SignatureAlgorithm algorithm() {
        return held.algorithm();
    }
}
