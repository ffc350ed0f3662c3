package switchboard.saml.idp;

import java.time.Duration;
import java.time.Instant;
import switchboard.saml.Attribute;
import switchboard.saml.AuthnStatement;
import switchboard.saml.EntityId;
import switchboard.saml.NameId;
import switchboard.saml.SubjectConfirmation;
import switchboard.saml.wire.Names;
import switchboard.saml.wire.XmlInstant;
import switchboard.saml.xml.XmlWriter;

/// Writes one assertion as Profiles §4.1.4.2 wants it: a bearer subject, one audience, one statement of
/// authentication.
record AssertionXml(EntityId identityProvider, ReplyTo to, Instant now, Duration lifetime) {

    /// How much earlier than now an assertion is good, for receivers whose clock is behind.
    private static final Duration HEAD_START = Duration.ofMinutes(1);

    byte[] write(String id, Statement statement) {
        var writer = new XmlWriter();
        open(writer, "Assertion")
                .attribute("ID", id)
                .attribute("Version", "2.0")
                .attribute("IssueInstant", XmlInstant.write(now));
        leaf(writer, "Issuer", identityProvider.value());
        writeSubject(writer, statement.nameId());
        writeConditions(writer);
        writeAuthentication(writer, statement.authentication());
        writeAttributes(writer, statement);
        return writer.close().bytes();
    }

    private void writeSubject(XmlWriter writer, NameId nameId) {
        open(writer, "Subject");
        open(writer, "NameID").attribute("Format", nameId.format().urn());
        nameId.nameQualifier().ifPresent(qualifier -> writer.attribute("NameQualifier", qualifier));
        nameId.spNameQualifier().ifPresent(qualifier -> writer.attribute("SPNameQualifier", qualifier));
        writer.text(nameId.value()).close();
        open(writer, "SubjectConfirmation").attribute("Method", SubjectConfirmation.BEARER);
        open(writer, "SubjectConfirmationData")
                .attribute("NotOnOrAfter", XmlInstant.write(now.plus(lifetime)))
                .attribute("Recipient", to.acs().toString());
        to.inResponseTo().ifPresent(request -> writer.attribute("InResponseTo", request));
        writer.close().close().close();
    }

    private void writeConditions(XmlWriter writer) {
        open(writer, "Conditions")
                .attribute("NotBefore", XmlInstant.write(now.minus(HEAD_START)))
                .attribute("NotOnOrAfter", XmlInstant.write(now.plus(lifetime)));
        open(writer, "AudienceRestriction");
        leaf(writer, "Audience", to.serviceProvider().value());
        writer.close().close();
    }

    private static void writeAuthentication(XmlWriter writer, AuthnStatement authentication) {
        open(writer, "AuthnStatement").attribute("AuthnInstant", XmlInstant.write(authentication.authnInstant()));
        authentication.sessionIndex().ifPresent(index -> writer.attribute("SessionIndex", index));
        authentication
                .sessionNotOnOrAfter()
                .ifPresent(end -> writer.attribute("SessionNotOnOrAfter", XmlInstant.write(end)));
        open(writer, "AuthnContext");
        leaf(writer, "AuthnContextClassRef", authentication.contextClass().orElse(AuthnStatement.UNSPECIFIED));
        writer.close().close();
    }

    private static void writeAttributes(XmlWriter writer, Statement statement) {
        if (statement.attributes().all().isEmpty()) {
            return;
        }
        open(writer, "AttributeStatement");
        statement.attributes().all().forEach(attribute -> writeAttribute(writer, attribute));
        writer.close();
    }

    private static void writeAttribute(XmlWriter writer, Attribute attribute) {
        open(writer, "Attribute").attribute("Name", attribute.name());
        attribute.nameFormat().ifPresent(format -> writer.attribute("NameFormat", format));
        for (var value : attribute.values()) {
            leaf(writer, "AttributeValue", value);
        }
        writer.close();
    }

    private static void leaf(XmlWriter writer, String name, String text) {
        open(writer, name).text(text).close();
    }

    private static XmlWriter open(XmlWriter writer, String name) {
        return writer.open("saml", Names.ASSERTION, name);
    }
}
