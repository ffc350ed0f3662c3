package switchboard.sp.connection;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import switchboard.saml.EntityId;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Saved;

/// A company's trust in one identity provider, for one of its verified domains.
///
/// @param provider whose words its pages use
/// @param sp what we give
/// @param idp what we were given
/// @param version goes up with each change
public record Connection(
        ConnectionId id,
        CompanyId companyId,
        Provider provider,
        Domain domain,
        ConnectionState state,
        SpValues sp,
        IdpValues idp,
        Newcomers newcomers,
        Saved saved,
        int version) {

    /// The door that sessions opened by this connection carry.
    public String door() {
        return "saml:" + id.value();
    }

    /// Whether people may sign in by it at all.
    public boolean isUsable() {
        return (state == ConnectionState.CONFIGURED || state == ConnectionState.ACTIVE) && domain.isVerified();
    }

    /// Of a complete connection: who must have issued what comes.
    public EntityId issuer() {
        return idp.entityId().orElseThrow();
    }

    /// Of a complete connection: where requests go.
    public URI ssoUrl() {
        return idp.ssoUrl().orElseThrow();
    }

    /// The keys that are believed.
    public List<X509Certificate> signers() {
        return idp.certificates().stream().map(PinnedCertificate::certificate).toList();
    }

    /// Tells configurations apart: a test or a proof is worth something only for the one it was made by.
    public String configurationFingerprint() {
        var parts = new ArrayList<String>();
        parts.add(sp.entityId().value());
        parts.add(sp.acs().toString());
        parts.add(idp.entityId().map(EntityId::value).orElse(""));
        parts.add(idp.ssoUrl().map(URI::toString).orElse(""));
        idp.certificates().stream().map(PinnedCertificate::fingerprint).sorted().forEach(parts::add);
        return Fingerprints.of(parts);
    }

    Connection saved(ConnectionState after, IdpValues values, Saved by) {
        return new Connection(id, companyId, provider, domain, after, sp, values, newcomers, by, version);
    }

    Connection newcomers(Newcomers after) {
        return new Connection(id, companyId, provider, domain, state, sp, idp, after, saved, version);
    }

    Connection named(Provider after, SpValues addresses, Saved by) {
        return new Connection(id, companyId, after, domain, state, addresses, idp, newcomers, by, version);
    }

    Connection at(int seen) {
        return new Connection(id, companyId, provider, domain, state, sp, idp, newcomers, saved, seen);
    }
}
