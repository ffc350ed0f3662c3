package switchboard.saml.idp;

import java.time.Instant;
import java.util.Optional;
import switchboard.saml.EntityId;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;
import switchboard.saml.wire.Names;
import switchboard.saml.wire.XmlInstant;
import switchboard.saml.xml.XmlWriter;

/// Writes the Response around an assertion, or around none.
record ResponseXml(EntityId identityProvider, ReplyTo to, Instant now) {

    byte[] write(String id, Status status, Optional<Fragment> assertion) {
        var writer = new XmlWriter()
                .open("samlp", Names.PROTOCOL, "Response")
                .attribute("ID", id)
                .attribute("Version", "2.0")
                .attribute("IssueInstant", XmlInstant.write(now))
                .attribute("Destination", to.acs().toString());
        to.inResponseTo().ifPresent(request -> writer.attribute("InResponseTo", request));
        // The prefix is declared in here and not above, so that a signed assertion can declare it for itself.
        writer.open("saml", Names.ASSERTION, "Issuer")
                .text(identityProvider.value())
                .close();
        writeStatus(writer, status);
        assertion.ifPresent(fragment -> writer.element(fragment.canonical()));
        return writer.close().bytes();
    }

    private static void writeStatus(XmlWriter writer, Status status) {
        writer.open("samlp", Names.PROTOCOL, "Status");
        open(writer, status.code());
        status.detail().ifPresent(detail -> open(writer, detail).close());
        writer.close();
        status.message()
                .ifPresent(message -> writer.open("samlp", Names.PROTOCOL, "StatusMessage")
                        .text(message)
                        .close());
        writer.close();
    }

    private static XmlWriter open(XmlWriter writer, StatusCode code) {
        return writer.open("samlp", Names.PROTOCOL, "StatusCode").attribute("Value", code.urn());
    }
}
