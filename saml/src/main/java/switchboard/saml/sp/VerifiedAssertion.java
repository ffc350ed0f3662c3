package switchboard.saml.sp;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import switchboard.saml.Attributes;
import switchboard.saml.AuthnStatement;
import switchboard.saml.EntityId;
import switchboard.saml.NameId;

/// Proves that the identity provider vouched for a person, to us, now. Only `ResponseReader` can make one, out
/// of bytes that were signed; whoever holds one need not check again.
public final class VerifiedAssertion {

    private final EntityId issuer;
    private final SignedAssertion signed;
    private final NameId nameId;
    private final AuthnStatement authentication;
    private final Instant notOnOrAfter;

    VerifiedAssertion(
            EntityId issuer,
            SignedAssertion signed,
            NameId nameId,
            AuthnStatement authentication,
            Instant notOnOrAfter) {
        this.issuer = issuer;
        this.signed = signed;
        this.nameId = nameId;
        this.authentication = authentication;
        this.notOnOrAfter = notOnOrAfter;
    }

    /// The assertion's own id: to be spent once, and remembered until `rememberUntil`.
    public String id() {
        return signed.facts().id();
    }

    public EntityId issuer() {
        return issuer;
    }

    public NameId nameId() {
        return nameId;
    }

    public Attributes attributes() {
        return signed.facts().attributes();
    }

    public Instant authnInstant() {
        return authentication.authnInstant();
    }

    public Optional<String> sessionIndex() {
        return authentication.sessionIndex();
    }

    /// The latest moment up to which the identity provider wants a session to live.
    public Optional<Instant> sessionNotOnOrAfter() {
        return authentication.sessionNotOnOrAfter();
    }

    public Optional<String> authnContextClass() {
        return authentication.contextClass();
    }

    /// From here on this assertion is refused for its age, skew included, so that its id may be forgotten.
    public Instant rememberUntil() {
        return notOnOrAfter;
    }

    public X509Certificate signedBy() {
        return signed.by();
    }

    /// The signature algorithm's URI.
    public String algorithm() {
        return signed.algorithm().uri();
    }

    @Override
    public String toString() {
        return "VerifiedAssertion[id=" + id() + ", issuer=" + issuer + "]";
    }
}
