package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import switchboard.saml.xml.CanonicalOptions.Comments;

/// The same bytes as Santuario, on every element of thousands of awkward documents.
class CanonicalAgainstSantuarioTest {
    private static final int DOCUMENTS = 7_000;
    private static final List<CanonicalOptions> OPTIONS = List.of(
            CanonicalOptions.PLAIN,
            new CanonicalOptions(Comments.KEPT, Set.of()),
            new CanonicalOptions(Comments.LEFT_OUT, Set.of("a", "xs", "unknown")),
            new CanonicalOptions(Comments.KEPT, Set.of("", "b", "prefix-longer-than-eight")));

    @Test
    void writesTheSameBytesForEverySubtree() throws SAXException {
        int subtrees = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String document = RandomDocument.of(seed);
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            List<Element> theirs = Santuario.elements(Santuario.parse(bytes));
            List<XmlElement> ours = all(Xml.root(bytes));
            assertThat(ours).hasSameSizeAs(theirs);
            CanonicalOptions options = OPTIONS.get(seed % OPTIONS.size());
            for (int i = 0; i < ours.size(); i++) {
                assertThat(canonical(ours.get(i), options))
                        .as("element %s of seed %s: %s", i, seed, document)
                        .isEqualTo(text(Santuario.exclusive(theirs.get(i), options)));
                subtrees++;
            }
        }
        assertThat(subtrees).isGreaterThan(30_000);
    }

    @Test
    void writesTheSameBytesWithoutALeftOutElement() throws SAXException {
        Random random = new Random(1);
        for (int seed = 0; seed < DOCUMENTS / 4; seed++) {
            byte[] bytes = RandomDocument.of(seed).getBytes(StandardCharsets.UTF_8);
            List<Element> theirs = Santuario.elements(Santuario.parse(bytes));
            if (theirs.size() > 1) {
                int leftOut = 1 + random.nextInt(theirs.size() - 1);
                List<XmlElement> ours = all(Xml.root(bytes));
                Optional<byte[]> canonical =
                        Canonical.exclusiveWithout(ours.get(leftOut), ours.getFirst(), CanonicalOptions.PLAIN);
                theirs.get(leftOut).getParentNode().removeChild(theirs.get(leftOut));
                assertThat(canonical.map(CanonicalAgainstSantuarioTest::text))
                        .as("seed %s", seed)
                        .contains(text(Santuario.exclusive(theirs.getFirst(), CanonicalOptions.PLAIN)));
            }
        }
    }

    /// What is canonical stays as it is, and is read as the same document.
    @Test
    void changesNothingTheSecondTime() {
        for (int seed = 0; seed < DOCUMENTS / 4; seed++) {
            String once = canonical(Xml.root(RandomDocument.of(seed)), CanonicalOptions.PLAIN);

            assertThat(canonical(Xml.root(once), CanonicalOptions.PLAIN)).isEqualTo(once);
        }
    }

    private static List<XmlElement> all(XmlElement element) {
        List<XmlElement> all = new ArrayList<>();
        all.add(element);
        element.children().forEach(child -> all.addAll(all(child)));
        return all;
    }

    private static String canonical(XmlElement element, CanonicalOptions options) {
        return text(Canonical.exclusive(element, options).orElseThrow());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
