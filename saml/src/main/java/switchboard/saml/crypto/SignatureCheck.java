package switchboard.saml.crypto;

import java.security.cert.X509Certificate;
import java.util.List;
import switchboard.saml.xml.XmlElement;

/// Checks the enveloped signature of an element against pinned certificates. Make one per connection and keep it: it
/// remembers initialised verifiers. Safe for many threads.
public final class SignatureCheck {
    /// A key that `KeyRules` refuses is a wrong call. No certificate at all means that nothing is ever believed.
    public SignatureCheck(List<X509Certificate> pinned) {
        List.copyOf(pinned);
    }

    public SignatureOutcome check(XmlElement element) {
        return new SignatureOutcome.Broken(SignatureProblem.MALFORMED, "next commit", element.name());
    }
}
