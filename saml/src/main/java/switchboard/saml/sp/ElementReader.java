package switchboard.saml.sp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        return children.stream().findFirst();
    }

    Optional<XmlElement> only(XmlElement parent, String name) {
        return only(parent, Names.ASSERTION, name);
    }

    /// The whole text of an element. One that holds elements has none, and says so.
    Optional<String> text(XmlElement element) {
        return orReport(element.text(), () -> new MessageFinding.Malformed(element.name() + " is not plain text"));
    }

    String required(XmlElement element, String attribute) {
        return orReport(
                        element.attribute(attribute).filter(value -> !value.isBlank()),
                        () -> new MessageFinding.Malformed(element.name() + "/@" + attribute + " is missing"))
                .orElse("");
    }

    Optional<Instant> instant(XmlElement element, String attribute) {
        return element.attribute(attribute)
                .flatMap(text -> orReport(
                        XmlInstant.read(text),
                        () -> new TimeFinding.Malformed(element.name() + "/@" + attribute, text)));
    }

    Optional<Instant> requiredInstant(XmlElement element, String attribute) {
        if (element.attribute(attribute).isEmpty()) {
            report(new TimeFinding.Missing(element.name() + "/@" + attribute));
        }
        return instant(element, attribute);
    }

    private <T> Optional<T> orReport(Optional<T> value, Supplier<Finding> finding) {
        if (value.isEmpty()) {
            report(finding.get());
        }
        return value;
    }
}
