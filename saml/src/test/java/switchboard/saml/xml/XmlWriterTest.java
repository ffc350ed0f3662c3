package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
    @Test
    void writesCanonicalFormInTheFirstPlace() {
        byte[] written = new XmlWriter()
                .open("p", "urn:p", "a")
                .attribute("z", "1")
                .attribute("q", "urn:q", "k", "<\"&\t\n\r>")
                .attribute("b", "2")
                .text("<&>\r\u00fc\uD83D\uDE00")
                .open("p", "urn:p", "b")
                .close()
                .open("", "urn:d", "c")
                .open("", "", "d")
                .close()
                .close()
                .open("p", "urn:other", "e")
                .close()
                .close()
                .bytes();

        assertThat(written)
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p:a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" b=\"2\" z=\"1\""
                        + " q:k=\"&lt;&quot;&amp;&#x9;&#xA;&#xD;>\">&lt;&amp;&gt;&#xD;\u00fc\uD83D\uDE00<p:b></p:b>"
                        + "<c xmlns=\"urn:d\"><d xmlns=\"\"></d></c><p:e xmlns:p=\"urn:other\"></p:e></p:a>");
        assertIsCanonical(written);
    }

    @Test
    void agreesWithTheCanonicaliserOnRandomTrees() {
        for (int seed = 0; seed < 2_000; seed++) {
            XmlWriter writer = new XmlWriter();
            element(writer, new Random(seed), 4);
            assertIsCanonical(writer.bytes());
        }
    }

    @Test
    void embedsWhatIsCanonicalAlready() {
        byte[] inner = new XmlWriter().open("b", "urn:b", "b").close().bytes();
        byte[] outer =
                new XmlWriter().open("a", "urn:a", "a").element(inner).close().bytes();

        assertThat(outer)
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<a:a xmlns:a=\"urn:a\"><b:b xmlns:b=\"urn:b\"></b:b></a:a>");
        assertIsCanonical(outer);
    }

    @Test
    void refusesNamesAndValuesThatXmlCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlWriter().open("", "", "a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlWriter().open("", "", "a:b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlWriter().open("p", "", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlWriter().open("p", "relative", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlWriter().open("xmlns", "urn:x", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> open().text("\u0000"));
        assertThatIllegalArgumentException().isThrownBy(() -> open().text("\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> open().attribute("k", "\uFFFE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open().attribute("k", "1").attribute("k", "2"));
        assertThat(XmlWriter.canWrite("a\t\uD83D\uDE00")).isTrue();
        assertThat(XmlWriter.canWrite("a\u0001")).isFalse();
    }

    @Test
    void refusesToEndEarlyOrLate() {
        assertThatIllegalStateException().isThrownBy(() -> open().bytes());
        assertThatIllegalStateException().isThrownBy(() -> new XmlWriter().bytes());
        assertThatIllegalStateException().isThrownBy(() -> open().close().open("", "", "b"));
        assertThatIllegalStateException().isThrownBy(() -> open().close().text("x"));
        assertThatIllegalStateException().isThrownBy(() -> open().text("x").attribute("k", "v"));
    }

    private static XmlWriter open() {
        return new XmlWriter().open("", "", "a");
    }

    private static void element(XmlWriter writer, Random random, int depth) {
        String prefix = new String[] {"", "p", "q"}[random.nextInt(3)];
        String namespace = prefix.isEmpty() && random.nextBoolean() ? "" : "urn:" + random.nextInt(2);
        writer.open(prefix, namespace, "e" + random.nextInt(3));
        for (int i = random.nextInt(3); i > 0; i--) {
            writer.attribute("k" + i, "v<>\"&'\t" + i).attribute("r", "urn:r", "k" + i, "\n");
        }
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            writer.text(random.nextBoolean() ? "" : " t<>&\r\n]]>\"' ");
            element(writer, random, depth - 1);
        }
        writer.close();
    }

    private static void assertIsCanonical(byte[] written) {
        assertThat(Canonical.exclusive(Xml.root(written), CanonicalOptions.PLAIN)
                        .orElseThrow())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(written, StandardCharsets.UTF_8));
    }
}
