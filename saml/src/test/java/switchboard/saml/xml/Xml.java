package switchboard.saml.xml;

import java.nio.charset.StandardCharsets;

/// Short ways to read test documents.
public final class Xml {
    private Xml() {}

    public static XmlElement root(String document) {
        return root(document.getBytes(StandardCharsets.UTF_8));
    }

    public static XmlElement root(byte[] document) {
        return switch (XmlReader.read(document, XmlLimits.DEFAULT)) {
            case XmlOutcome.Read read -> read.root();
            case XmlOutcome.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    static XmlProblem.Code refusal(String document) {
        return refusal(document.getBytes(StandardCharsets.UTF_8), XmlLimits.DEFAULT);
    }

    static XmlProblem.Code refusal(byte[] document, XmlLimits limits) {
        return switch (XmlReader.read(document, limits)) {
            case XmlOutcome.Read read -> throw new AssertionError("was read: " + read.root());
            case XmlOutcome.Refused refused -> refused.problem().code();
        };
    }
}
