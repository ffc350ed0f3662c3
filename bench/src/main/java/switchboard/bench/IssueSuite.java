package switchboard.bench;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Attribute;
import switchboard.saml.Attributes;
import switchboard.saml.AuthnStatement;
import switchboard.saml.EntityId;
import switchboard.saml.NameId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.SigningKey;
import switchboard.saml.idp.ReplyTo;
import switchboard.saml.idp.ResponseStyle;
import switchboard.saml.idp.ResponseWriter;
import switchboard.saml.idp.SignedElement;
import switchboard.saml.idp.Statement;

/// From what is known of a person to a Response with one signed assertion, against the one RSA signature in it.
final class IssueSuite implements Suite {
    @Override
    public String name() {
        return "saml.issue.rsa";
    }

    @Override
    public List<Contender> contenders() {
        Party party = new Party();
        return List.of(new Contender("jdk.rsa2048.sign", signing(party)), new Contender(name(), issuing(party)));
    }

    private static Contender.Work issuing(Party party) {
        ResponseWriter writer = new ResponseWriter(
                new EntityId(SampleResponse.ISSUER),
                new SigningKey(party.secret(), party.certificate()),
                ResponseStyle.USUAL.signing(SignedElement.ASSERTION),
                new SecureRandom());
        Statement statement = statement();
        ReplyTo to = new ReplyTo(
                new EntityId(SampleResponse.AUDIENCE),
                URI.create(SampleResponse.ACS),
                Optional.of(SampleResponse.REQUEST),
                Optional.empty());
        return () -> writer.write(statement, to, SampleResponse.NOW).xml();
    }

    private static Statement statement() {
        Instant before = SampleResponse.NOW.minusSeconds(120);
        return new Statement(
                new NameId(SampleResponse.NAME_ID, NameIdFormat.EMAIL),
                Attributes.of(
                        Attribute.basic("mail", SampleResponse.NAME_ID),
                        Attribute.basic("givenName", "Ann"),
                        Attribute.basic("sn", "Exampl\u00e9-M\u00fcller"),
                        Attribute.basic("department", "Vertrieb & Support Z\u00fcrich"),
                        Attribute.basic("groups", "everyone", "sales-emea"),
                        Attribute.basic("employeeNumber", "000042")),
                new AuthnStatement(
                        before,
                        Optional.of("_session"),
                        Optional.empty(),
                        Optional.of(AuthnStatement.PASSWORD_OVER_TLS)));
    }

    private static Contender.Work signing(Party party) {
        try {
            byte[] octets = new byte[738];
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(party.secret());
            return () -> signed(signer, octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object signed(Signature signer, byte[] octets) {
        try {
            signer.update(octets);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
