package switchboard.saml.sp;

import java.util.Optional;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Reads the Response around the assertion.
record EnvelopeReader(ElementReader read) {

    Envelope envelope(XmlElement response) {
        read.required(response, "ID");
        return new Envelope(
                response.attribute("Version"),
                read.requiredInstant(response, "IssueInstant"),
                read.only(response, "Issuer").flatMap(read::text),
                response.attribute("Destination"),
                response.attribute("InResponseTo"),
                status(response));
    }

    private Optional<Status> status(XmlElement response) {
        var status = read.only(response, Names.PROTOCOL, "Status");
        var code = status.flatMap(element -> read.only(element, Names.PROTOCOL, "StatusCode"));
        if (status.isEmpty() || code.isEmpty()) {
            read.report(new MessageFinding.Malformed("Response/Status is missing"));
            return Optional.empty();
        }
        return Optional.of(new Status(
                new StatusCode(read.required(code.get(), "Value")),
                read.only(code.get(), Names.PROTOCOL, "StatusCode")
                        .map(detail -> read.required(detail, "Value"))
                        .map(StatusCode::new),
                read.only(status.get(), Names.PROTOCOL, "StatusMessage").flatMap(read::text)));
    }
}
