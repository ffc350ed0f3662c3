package switchboard.saml.idp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import switchboard.saml.IdentityText;
import switchboard.saml.RequestFlag;
import switchboard.saml.wire.Names;
import switchboard.saml.wire.XmlInstant;
import switchboard.saml.xml.XmlElement;

/// Reads an AuthnRequest strictly, and notes whatever cannot be read in one way only.
final class RequestFactsReader {

    private static final int LONGEST_ID = 256;

    private final List<RequestFinding> findings = new ArrayList<>();

    List<RequestFinding> findings() {
        return List.copyOf(findings);
    }

    RequestFacts read(XmlElement request) {
        var header = new RequestFacts.Header(
                id(request),
                request.attribute("Version"),
                issueInstant(request),
                only(request, Names.ASSERTION, "Issuer").flatMap(this::text),
                request.attribute("Destination"));
        var answer = new RequestFacts.Answer(
                request.attribute("AssertionConsumerServiceURL"),
                request.attribute("AssertionConsumerServiceIndex"),
                request.attribute("ProtocolBinding"));
        var format = only(request, Names.PROTOCOL, "NameIDPolicy").flatMap(policy -> policy.attribute("Format"));
        return new RequestFacts(header, answer, flags(request), format.filter(urn -> !urn.isBlank()));
    }

    /// It will stand in our answer, so it must be something that can.
    private String id(XmlElement request) {
        return request.attribute("ID")
                .filter(id -> IdentityText.isVisible(id) && id.length() <= LONGEST_ID)
                .orElseGet(() -> {
                    report("AuthnRequest/@ID");
                    return "";
                });
    }

    private Optional<Instant> issueInstant(XmlElement request) {
        return request.attribute("IssueInstant").flatMap(XmlInstant::read);
    }

    private Set<RequestFlag> flags(XmlElement request) {
        var flags = EnumSet.noneOf(RequestFlag.class);
        if (isTrue(request, "ForceAuthn")) {
            flags.add(RequestFlag.FORCE_AUTHN);
        }
        if (isTrue(request, "IsPassive")) {
            flags.add(RequestFlag.IS_PASSIVE);
        }
        return flags;
    }

    private boolean isTrue(XmlElement request, String attribute) {
        var value = request.attribute(attribute).orElse("false");
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> {
                report("AuthnRequest/@" + attribute);
                yield false;
            }
        };
    }

    private Optional<XmlElement> only(XmlElement parent, String namespace, String name) {
        var children = parent.children(namespace, name);
        if (children.size() > 1) {
            report(name + " more than once");
        }
        return children.stream().findFirst();
    }

    private Optional<String> text(XmlElement element) {
        if (!element.hasOnlyText()) {
            report(element.name() + " is not plain text");
        }
        return element.text();
    }

    private void report(String part) {
        findings.add(new RequestFinding.Malformed(part));
    }
}
