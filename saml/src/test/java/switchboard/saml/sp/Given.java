package switchboard.saml.sp;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.EntityId;
import switchboard.saml.Forger;
import switchboard.saml.ForgerKey;

/// The one connection that these tests are about, and what a verdict on it says.
final class Given {

    static final Instant NOW = Instant.parse("2026-09-21T10:02:00Z");
    static final URI ACS = URI.create(Forger.Parties.EXAMPLE.acs());
    static final EntityId SP = new EntityId(Forger.Parties.EXAMPLE.serviceProvider());
    static final EntityId IDP = new EntityId(Forger.Parties.EXAMPLE.identityProvider());

    private Given() {}

    /// An honest answer to the request that we wait for.
    static Forger answer() {
        return Forger.between(Forger.Parties.EXAMPLE, NOW);
    }

    /// An honest message that nobody asked for.
    static Forger launch() {
        return Forger.between(new Forger.Parties(IDP.value(), SP.value(), ACS.toString(), Optional.empty()), NOW);
    }

    static Expectation expecting(Origin origin, ForgerKey... keys) {
        return new Expectation(
                new Expectation.ServiceProvider(SP, ACS),
                new Expectation.IdentityProvider(
                        IDP, Stream.of(keys).map(ForgerKey::certificate).toList()),
                origin,
                Tolerance.USUAL);
    }

    static Expectation expectingAnswer() {
        return expecting(new Origin.Requested("_req1"), ForgerKey.RSA);
    }

    static Verdict judge(Forger forger) {
        return ResponseReader.read(forger.xml(), expectingAnswer(), NOW);
    }

    static Verdict judgeAt(Forger forger, Instant now) {
        return ResponseReader.read(forger.xml(), expectingAnswer(), now);
    }

    static List<String> codes(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> List.of();
            case Verdict.Rejected(var findings, var _) ->
                findings.stream().map(Finding::code).toList();
        };
    }
}
