package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.saml.CheckName;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Admits only the one shape that cannot be misread: a Response that holds at most one assertion, directly, and
/// no other anywhere. Every wrapping attack needs a second place to put an assertion (Somorovsky et al. 2012,
/// XSW1-8).
final class ShapeCheck {

    private ShapeCheck() {}

    static Judgement judge(XmlElement root) {
        if (!root.is(Names.PROTOCOL, "Response")) {
            return Judgement.failed(CheckName.MESSAGE, new MessageFinding.NotAResponse(root.name()));
        }
        return problem(root, assertions(root))
                .map(finding -> Judgement.failed(CheckName.MESSAGE, finding))
                .orElseGet(() -> Judgement.passed(CheckName.MESSAGE, "a Response", "a Response"));
    }

    private static Optional<Finding> problem(XmlElement root, List<XmlElement> assertions) {
        if (assertions.isEmpty()) {
            return Optional.empty();
        }
        if (assertions.size() > 1 || !isDirectlyIn(root, assertions.getFirst())) {
            return Optional.of(new MessageFinding.MisplacedAssertion(
                    assertions.stream().map(ShapeCheck::holder).toList()));
        }
        var name = assertions.getFirst().name();
        return name.equals("EncryptedAssertion") ? Optional.of(new MessageFinding.Encrypted(name)) : Optional.empty();
    }

    private static boolean isDirectlyIn(XmlElement root, XmlElement assertion) {
        return root.count(Names.ASSERTION, assertion.name()) == 1;
    }

    private static String holder(XmlElement assertion) {
        return assertion.parent().map(XmlElement::name).orElse("nothing");
    }

    private static List<XmlElement> assertions(XmlElement root) {
        var found = new ArrayList<XmlElement>();
        collect(root, found);
        return found;
    }

    private static void collect(XmlElement element, List<XmlElement> found) {
        for (var child : element.children()) {
            if (child.is(Names.ASSERTION, "Assertion") || child.is(Names.ASSERTION, "EncryptedAssertion")) {
                found.add(child);
            }
            if (!child.hasOnlyText()) {
                collect(child, found);
            }
        }
    }
}
