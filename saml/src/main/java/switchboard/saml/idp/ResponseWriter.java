package switchboard.saml.idp;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import switchboard.saml.EntityId;
import switchboard.saml.SigningKey;
import switchboard.saml.Status;
import switchboard.saml.wire.FreshId;
import switchboard.saml.wire.Signers;

/// Writes and signs Responses (Core §3.2.2, Profiles §4.1.4.2). Safe for many threads if its source of
/// randomness is.
public final class ResponseWriter {

    private final EntityId identityProvider;
    private final SigningKey key;
    private final ResponseStyle style;
    private final RandomGenerator random;

    /// @param random must not be predictable: an assertion's id is remembered as spent
    public ResponseWriter(EntityId identityProvider, SigningKey key, ResponseStyle style, RandomGenerator random) {
        this.identityProvider = identityProvider;
        this.key = key;
        this.style = style;
        this.random = random;
    }

    /// Vouches for a person.
    public OutgoingResponse write(Statement statement, ReplyTo to, Instant now) {
        var assertionId = FreshId.from(random);
        var xml = new AssertionXml(identityProvider, to, now, style.lifetime()).write(assertionId, statement);
        var assertion = style.signed().coversAssertion() ? sign(xml, assertionId) : xml;
        var id = FreshId.from(random);
        var response = envelope(to, now).write(id, Status.SUCCESS, Optional.of(Fragment.of(assertion)));
        var signed = style.signed().coversResponse() ? sign(response, id) : response;
        return new OutgoingResponse(new OutgoingResponse.Ids(id, Optional.of(assertionId)), signed, to);
    }

    /// Says no, and why. Always signed, since there is no assertion that could be.
    public OutgoingResponse refuse(Status status, ReplyTo to, Instant now) {
        if (status.isSuccess()) {
            throw new IllegalArgumentException("a refusal is not a success");
        }
        var id = FreshId.from(random);
        var response = sign(envelope(to, now).write(id, status, Optional.empty()), id);
        return new OutgoingResponse(new OutgoingResponse.Ids(id, Optional.empty()), response, to);
    }

    private ResponseXml envelope(ReplyTo to, Instant now) {
        return new ResponseXml(identityProvider, to, now);
    }

    private byte[] sign(byte[] xml, String id) {
        return Signers.of(key).signElement(xml, id);
    }
}
