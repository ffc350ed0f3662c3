package switchboard.saml.idp;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.Attribute;
import switchboard.saml.Attributes;
import switchboard.saml.AuthnStatement;
import switchboard.saml.EntityId;
import switchboard.saml.ForgerKey;
import switchboard.saml.NameId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestSigning;
import switchboard.saml.metadata.AssertionConsumerService;
import switchboard.saml.sp.Ask;
import switchboard.saml.sp.Expectation;
import switchboard.saml.sp.Origin;
import switchboard.saml.sp.Tolerance;

/// The two parties of these tests, as each knows the other.
final class Both {

    static final Instant NOW = Instant.parse("2026-09-21T10:02:00Z");
    static final EntityId IDP = new EntityId("JumpCloud");
    static final EntityId SP = new EntityId("https://sp.example/metadata");
    static final URI SSO = URI.create("https://idp.example/saml2/phone");
    static final URI ACS = URI.create("https://sp.example/acs");
    static final URI OTHER_ACS = URI.create("https://sp.example/acs2");
    static final SecureRandom RANDOM = new SecureRandom();

    private Both() {}

    static Ask ask() {
        return Ask.plainly(SP, ACS, SSO);
    }

    static RequestExpectation app(RequestSigning signing, ForgerKey... keys) {
        return new RequestExpectation(
                new RequestExpectation.IdentityProvider(IDP, SSO),
                new RequestExpectation.ServiceProvider(
                        SP,
                        List.of(new AssertionConsumerService(0, ACS), new AssertionConsumerService(7, OTHER_ACS)),
                        Stream.of(keys).map(ForgerKey::certificate).toList()),
                signing);
    }

    static Expectation connection(Origin origin, ForgerKey key) {
        return new Expectation(
                new Expectation.ServiceProvider(SP, ACS),
                new Expectation.IdentityProvider(IDP, List.of(key.certificate())),
                origin,
                Tolerance.USUAL);
    }

    static Statement tom() {
        return new Statement(
                new NameId("tom@aerolabs.io", NameIdFormat.EMAIL),
                Attributes.of(
                        Attribute.basic("email", "tom@aerolabs.io"),
                        Attribute.basic("name", "Tom <\"&'> Grüße \uD83D\uDE00", "line\ntwo")),
                new AuthnStatement(
                        NOW.minusSeconds(30),
                        Optional.of("_session"),
                        Optional.of(NOW.plus(Duration.ofHours(8))),
                        Optional.of(AuthnStatement.PASSWORD_OVER_TLS)));
    }

    static ReplyTo answering(String request) {
        return new ReplyTo(SP, ACS, Optional.of(request), Optional.of("state"));
    }
}
