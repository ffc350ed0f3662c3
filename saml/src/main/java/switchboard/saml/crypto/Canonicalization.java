package switchboard.saml.crypto;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import switchboard.saml.xml.CanonicalOptions;
import switchboard.saml.xml.CanonicalOptions.Comments;
import switchboard.saml.xml.XmlElement;

/// Reads which exclusive canonicalization a `Transform` or `CanonicalizationMethod` asks for (Exclusive XML
/// Canonicalization 1.0 §4). No other is believed.
final class Canonicalization {
    private static final int MOST_PREFIXES = 64;

    private Canonicalization() {}

    static CanonicalOptions read(XmlElement method, SignatureProblem problem) {
        String uri = Dsig.algorithm(method, problem);
        if (!uri.equals(Dsig.EXCLUSIVE) && !uri.equals(Dsig.EXCLUSIVE_WITH_COMMENTS)) {
            throw new Disbelief(problem, "exclusive canonicalization", uri);
        }
        Comments comments = uri.equals(Dsig.EXCLUSIVE) ? Comments.LEFT_OUT : Comments.KEPT;
        List<XmlElement> parameters = Dsig.elements(method);
        if (parameters.isEmpty()) {
            return comments == Comments.LEFT_OUT ? CanonicalOptions.PLAIN : new CanonicalOptions(comments, Set.of());
        }
        if (parameters.size() > 1 || !parameters.getFirst().is(Dsig.EXCLUSIVE, "InclusiveNamespaces")) {
            throw new Disbelief(problem, "at most one InclusiveNamespaces", "other parameters");
        }
        return new CanonicalOptions(comments, prefixes(parameters.getFirst(), problem));
    }

    private static Set<String> prefixes(XmlElement list, SignatureProblem problem) {
        String text = list.attribute("PrefixList").orElse("");
        Set<String> prefixes = Stream.of(text.split("[ \t\r\n]+"))
                .filter(prefix -> !prefix.isEmpty())
                .limit(MOST_PREFIXES + 1)
                .map(prefix -> prefix.equals("#default") ? "" : prefix)
                .collect(Collectors.toUnmodifiableSet());
        if (prefixes.size() > MOST_PREFIXES || !Dsig.elements(list).isEmpty()) {
            throw new Disbelief(problem, "a PrefixList of at most " + MOST_PREFIXES, text);
        }
        return prefixes;
    }
}
