package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import switchboard.saml.xml.XmlProblem.Code;

class XmlLimitsTest {
    private static final XmlLimits LARGE = new XmlLimits(16 * 1024 * 1024, 500, 1_000_000, 1024, 1024);

    @Test
    void refusesOneByteMoreThanIsAllowed() {
        byte[] document = "<a/>".getBytes(StandardCharsets.US_ASCII);

        assertThat(XmlReader.read(document, XmlLimits.DEFAULT.withBytes(4))).isInstanceOf(XmlOutcome.Read.class);
        assertThat(Xml.refusal(document, XmlLimits.DEFAULT.withBytes(3))).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesOneLevelMoreThanIsAllowed() {
        assertThat(Xml.root("<a>".repeat(100) + "</a>".repeat(100)).name()).isEqualTo("a");
        assertThat(Xml.refusal("<a>".repeat(101) + "</a>".repeat(101))).isEqualTo(Code.TOO_DEEP);
        assertThat(Xml.refusal("<a>".repeat(100) + "<b/>" + "</a>".repeat(100))).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void refusesOneElementMoreThanIsAllowed() {
        assertThat(Xml.root("<a>" + "<b/>".repeat(9_999) + "</a>").children()).hasSize(9_999);
        assertThat(Xml.refusal("<a>" + "<b/>".repeat(10_000) + "</a>")).isEqualTo(Code.TOO_MANY_ELEMENTS);
    }

    @Test
    void refusesOneAttributeMoreThanIsAllowed() {
        assertThat(Xml.root(attributes(64)).attribute("k63")).contains("v");
        assertThat(Xml.refusal(attributes(65))).isEqualTo(Code.TOO_MANY_ATTRIBUTES);
    }

    @Test
    void refusesOnePrefixMoreThanIsAllowed() {
        assertThat(Xml.root(prefixes(128)).children()).hasSize(128);
        assertThat(Xml.refusal(prefixes(129))).isEqualTo(Code.TOO_MANY_NAMESPACES);
    }

    @Test
    void refusesFiftyThousandAttributesAtOnce() {
        byte[] document = attributes(50_000).getBytes(StandardCharsets.US_ASCII);

        assertQuick(() -> assertThat(Xml.refusal(document, LARGE)).isEqualTo(Code.TOO_MANY_ATTRIBUTES));
    }

    @Test
    void refusesAMillionLevelsAtOnce() {
        byte[] document = "<a>".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

        assertQuick(() -> assertThat(Xml.refusal(document, LARGE)).isEqualTo(Code.TOO_DEEP));
    }

    @Test
    void readsTheWorstThatTheLimitsAllowInLinearTime() {
        String attributes = attributes(1024);
        byte[] document = ("<r>" + attributes.repeat(1000) + "</r>").getBytes(StandardCharsets.US_ASCII);

        assertQuick(() -> assertThat(XmlReader.read(document, LARGE)).isInstanceOf(XmlOutcome.Read.class));
    }

    @Test
    void readsManyCommentsManyReferencesAndManyIdsInLinearTime() {
        StringBuilder document = new StringBuilder("<r>");
        for (int i = 0; i < 100_000; i++) {
            document.append("<!-- --><b ID='i").append(i).append("'>&#x0000000000000000041;</b>");
        }
        byte[] bytes = document.append("</r>").toString().getBytes(StandardCharsets.US_ASCII);

        assertQuick(() -> assertThat(XmlReader.read(bytes, LARGE)).isInstanceOf(XmlOutcome.Read.class));
    }

    /// One long namespace name, declared once and used by many, would be written out by each of them.
    @Test
    void canonicalisesToNothingRatherThanToAGigabyte() {
        String bomb = "<r xmlns:p='urn:" + "x".repeat(100_000) + "'>" + "<p:b/>".repeat(9_000) + "</r>";

        assertQuick(() -> assertThat(Canonical.exclusive(Xml.root(bomb), CanonicalOptions.PLAIN))
                .isEmpty());
    }

    @Test
    void hasLimitsItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlLimits(0, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlLimits(1, 501, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlLimits(1, 1, 1, 1025, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> XmlLimits.DEFAULT.withBytes(Integer.MAX_VALUE));
    }

    /// Generous for a loaded machine, far below what a quadratic check takes.
    private static void assertQuick(Runnable deed) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), deed::run);
    }

    private static String attributes(int count) {
        StringBuilder document = new StringBuilder("<a");
        for (int i = 0; i < count; i++) {
            document.append(" k").append(i).append("='v'");
        }
        return document.append("/>").toString();
    }

    private static String prefixes(int count) {
        StringBuilder document = new StringBuilder("<a>");
        for (int i = 0; i < count; i++) {
            document.append("<b xmlns:p").append(i).append("='urn:x'/>");
        }
        return document.append("</a>").toString();
    }
}
