package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;
import org.xml.sax.SAXException;

/// Whatever comes in, the reader neither throws nor hangs; and what it accepts, the JDK's parser accepts and
/// understands in the same way.
class XmlReaderPropertyTest {
    private static final String PIECES =
            "<~>~/>~</~a~b~:~ ~=~'~\"~<a>~</a>~<a~xmlns~xml~urn:x~<!--~-->~<![CDATA[~]]>~<?~?>"
                    + "~<!DOCTYPE~&~&lt;~&#65;~;~\r\n~\t~\u00e9~\uFEFF~<?xml version='1.0'?>~ID='1'~ k='v'~-~]";

    @Property(tries = 3_000)
    void survivesRandomBytes(@ForAll byte[] document) {
        assertSurvived(document);
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void survivesRandomMarkup(@ForAll("markup") String document) {
        assertSurvived(document.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 15_000, shrinking = ShrinkingMode.OFF)
    void agreesWithTheJdkOnWhateverItAcceptsOfADamagedDocument(@ForAll long seed) {
        assertSurvived(damaged(RandomDocument.of(seed), new Random(seed)));
    }

    @Provide
    static Arbitrary<String> markup() {
        return Arbitraries.of(PIECES.split("~")).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    private static byte[] damaged(String document, Random random) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        byte[] marks = "<>/&;'\"= :-]![?\r\nax0".getBytes(StandardCharsets.US_ASCII);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = marks[random.nextInt(marks.length)];
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                default -> bytes = java.util.Arrays.copyOf(bytes, 1 + at);
            }
        }
        return bytes;
    }

    private static void assertSurvived(byte[] document) {
        XmlOutcome outcome =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> XmlReader.read(document, XmlLimits.DEFAULT));
        switch (outcome) {
            case XmlOutcome.Refused refused ->
                assertThat(refused.problem().offset()).isBetween(0, document.length);
            case XmlOutcome.Read read -> assertSameInTheJdk(document, read.root());
        }
    }

    private static void assertSameInTheJdk(byte[] document, XmlElement root) {
        String text = new String(document, StandardCharsets.UTF_8);
        try {
            byte[] theirs = Santuario.exclusive(Santuario.parse(document).getDocumentElement(), CanonicalOptions.PLAIN);
            assertThat(Canonical.exclusive(root, CanonicalOptions.PLAIN).orElseThrow())
                    .as(text)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(new String(theirs, StandardCharsets.UTF_8));
        } catch (SAXException e) {
            throw new AssertionError("the JDK refuses: " + text, e);
        }
    }
}
