package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {
    @Test
    void readsNamesNamespacesAttributesAndText() {
        XmlElement root = Xml.root("<p:a xmlns:p='urn:p' xmlns='urn:d' p:k=\"1\" k='2'><b>t</b><p:c/></p:a>");

        assertThat(root.is("urn:p", "a")).isTrue();
        assertThat(root.is("urn:d", "a")).isFalse();
        assertThat(root.is("urn:p", "aa")).isFalse();
        assertThat(root.attribute("k")).contains("2");
        assertThat(root.attribute("urn:p", "k")).contains("1");
        assertThat(root.attribute("urn:d", "k")).isEmpty();
        assertThat(root.children()).extracting(XmlElement::name).containsExactly("b", "c");
        assertThat(root.children().getFirst().namespace()).isEqualTo("urn:d");
        assertThat(root.children("urn:p", "c")).hasSize(1);
        assertThat(root.children().getFirst().text()).contains("t");
        assertThat(root.parent()).isEmpty();
        assertThat(root.children().getLast().parent()).map(XmlElement::name).contains("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<a></a >",
                "\uFEFF<a/>",
                "<?xml version='1.0'?><a/>",
                "<?xml version=\"1.0\" encoding=\"utf-8\" standalone='no' ?>\n<a/>\n",
                "\uFEFF<?xml version='1.0' encoding='UTF-8'?><!-- c --><a/><!-- d -->",
                "<\u00e4\u4e2d.-1 \u00e9='\u00fc'/>",
                "<a xmlns='urn:x'><b xmlns=''/></a>",
                "<xml:a xml:lang='de' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
            })
    void readsWhatIsWellFormed(String document) {
        assertThat(Xml.root(document).hasOnlyText() || document.contains("<b")).isTrue();
    }

    @Test
    void givesTheWholeTextWithReferencesSectionsAndLineEnds() {
        assertThat(Xml.root("<a>1&lt;&#65;&#x1F600;<![CDATA[<b>]]>\r\n\r2]] >&gt;</a>")
                        .text())
                .contains("1<A\uD83D\uDE00<b>\n\n2]] >>");
    }

    @Test
    void givesNoTextWhereThereAreChildElements() {
        assertThat(Xml.root("<a>ann@example.org<b/>.evil.org</a>").text()).isEmpty();
        assertThat(Xml.root("<a>ann@example.org<b/></a>").hasOnlyElements()).isFalse();
        assertThat(Xml.root("<a> <b/><!-- c -->\n</a>").hasOnlyElements()).isTrue();
        assertThat(Xml.root("<a> <b/>&#32;</a>").hasOnlyElements()).isFalse();
    }

    @Test
    void cannotBeMadeToLoseTextByACdataSection() {
        assertThat(Xml.root("<a>ann@example.org<![CDATA[.evil]]>.org</a>").text())
                .contains("ann@example.org.evil.org");
        assertThat(Xml.root("<a><![CDATA[]]>x<![CDATA[]]></a>").text()).contains("x");
    }

    @Test
    void normalisesAttributeValues() {
        XmlElement root = Xml.root("<a k='1\t2\r\n3\n4&#9;5&#10;\"&quot;&apos;&amp;lt;'/>");

        assertThat(root.attribute("k")).contains("1 2 3 4\t5\n\"\"'&lt;");
    }

    @Test
    void tellsWhatAPrefixMeansInside() {
        XmlElement root = Xml.root("<a xmlns:x='urn:1'><b xmlns:x='urn:2' xmlns='urn:d'/></a>");

        assertThat(root.namespaceOf("x")).contains("urn:1");
        assertThat(root.namespaceOf("")).isEmpty();
        assertThat(root.namespaceOf("y")).isEmpty();
        assertThat(root.children().getFirst().namespaceOf("x")).contains("urn:2");
        assertThat(root.children().getFirst().namespaceOf("")).contains("urn:d");
        assertThat(root.namespaceOf("xml")).contains("http://www.w3.org/XML/1998/namespace");
    }

    @Test
    void leavesTheCallersArrayAlone() {
        byte[] document = "<a>before</a>".getBytes(StandardCharsets.UTF_8);
        XmlElement root = Xml.root(document);
        document[4] = 'X';

        assertThat(root.text()).contains("before");
    }

    @Test
    void handlesOffsetsAndOrderOfManySiblings() {
        StringBuilder document = new StringBuilder("<a>");
        for (int i = 0; i < 500; i++) {
            document.append("<b i='").append(i).append("'><c/></b>");
        }
        List<XmlElement> children = Xml.root(document + "</a>").children();

        assertThat(children).hasSize(500);
        assertThat(children.get(499).attribute("i")).isEqualTo(Optional.of("499"));
        assertThat(children.get(77).children()).hasSize(1);
    }
}
