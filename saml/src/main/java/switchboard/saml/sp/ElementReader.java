package switchboard.saml.sp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.saml.wire.Names;
import switchboard.saml.wire.XmlInstant;
import switchboard.saml.xml.XmlElement;

/// Reads parts of an element strictly: whole text or none, one child or none, a time with its zone or none.
/// Whatever is there and cannot be read so becomes a finding; it is never guessed at.
final class ElementReader {

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    /// The one child of this name; two are a finding.
    Optional<XmlElement> only(XmlElement parent, String namespace, String name) {
        var children = parent.children(namespace, name);
        if (children.size() > 1) {
            report(new MessageFinding.Malformed(parent.name() + "/" + name + " more than once"));
        }
        return children.isEmpty() ? Optional.empty() : Optional.of(children.getFirst());
    }

    Optional<XmlElement> only(XmlElement parent, String name) {
        return only(parent, Names.ASSERTION, name);
    }

    /// The whole text of an element. One that holds elements has none, and says so.
    Optional<String> text(XmlElement element) {
        var text = element.text();
        if (text.isEmpty()) {
            report(new MessageFinding.Malformed(element.name() + " is not plain text"));
        }
        return text;
    }

    String required(XmlElement element, String attribute) {
        var value = element.attribute(attribute).orElse("");
        if (value.isBlank()) {
            report(new MessageFinding.Malformed(element.name() + "/@" + attribute + " is missing"));
            return "";
        }
        return value;
    }

    Optional<Instant> instant(XmlElement element, String attribute) {
        var text = element.attribute(attribute);
        return text.isEmpty() ? Optional.empty() : instant(element, attribute, text.get());
    }

    Optional<Instant> requiredInstant(XmlElement element, String attribute) {
        var text = element.attribute(attribute);
        if (text.isEmpty()) {
            report(new TimeFinding.Missing(element.name() + "/@" + attribute));
            return Optional.empty();
        }
        return instant(element, attribute, text.get());
    }

    private Optional<Instant> instant(XmlElement element, String attribute, String text) {
        var instant = XmlInstant.read(text);
        if (instant.isEmpty()) {
            report(new TimeFinding.Malformed(element.name() + "/@" + attribute, text));
        }
        return instant;
    }
}
