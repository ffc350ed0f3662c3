package switchboard.saml.idp;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestFlag;

/// Proves that a request may be answered, and where. Only `AuthnRequestReader` can make one.
public final class JudgedRequest {

    private final ReplyTo replyTo;
    private final Wishes wishes;
    private final Optional<X509Certificate> signedBy;

    JudgedRequest(ReplyTo replyTo, Wishes wishes, Optional<X509Certificate> signedBy) {
        this.replyTo = replyTo;
        this.wishes = wishes;
        this.signedBy = signedBy;
    }

    /// What the request asks for beside an answer.
    record Wishes(String id, Set<RequestFlag> flags, Optional<NameIdFormat> nameIdFormat) {
        Wishes {
            flags = Set.copyOf(flags);
        }
    }

    public String id() {
        return wishes.id();
    }

    public EntityId serviceProvider() {
        return replyTo.serviceProvider();
    }

    /// A registered address, chosen by the request or ours by default.
    public URI acs() {
        return replyTo.acs();
    }

    public Set<RequestFlag> flags() {
        return wishes.flags();
    }

    /// The kind of name asked for; empty when any will do.
    public Optional<NameIdFormat> nameIdFormat() {
        return wishes.nameIdFormat();
    }

    public Optional<X509Certificate> signedBy() {
        return signedBy;
    }

    /// What a Response needs to find its way back.
    public ReplyTo replyTo() {
        return replyTo;
    }
}
