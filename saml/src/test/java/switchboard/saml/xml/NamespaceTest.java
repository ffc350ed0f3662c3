package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.xml.XmlProblem.Code;

class NamespaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p:a/>",
                "<a p:k='1'/>",
                "<a><b xmlns:p='urn:x'/><p:c/></a>",
                "<xmlns:a/>",
                "<a xmlnsx:p='u'/>",
                "<a xmlns:p='urn:x'><q:b/></a>",
            })
    void refusesAPrefixThatIsNotDeclared(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.UNBOUND_PREFIX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a xmlns:p=''/>",
                "<a xmlns:xmlns='urn:x'/>",
                "<a xmlns:xml='urn:x'/>",
                "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
                "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
                "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
                "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
            })
    void refusesReservedDeclarations(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.NAMESPACE);
    }

    /// "Void canonicalisation", CVE-2025-66568 and CVE-2025-66578.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a xmlns='1'/>",
                "<a xmlns:p='../x'/>",
                "<a xmlns='//x/y'/>",
                "<a xmlns='#x'/>",
                "<a><b xmlns:p=' urn:x'/></a>",
                "<a xmlns='x y:z'/>",
                "<a xmlns='1a:b'/>",
                "<a xmlns=':x'/>",
            })
    void refusesRelativeNamespaceNames(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.RELATIVE_NAMESPACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a k='1' k='2'/>",
                "<a xmlns='urn:x' xmlns='urn:x'/>",
                "<a xmlns:p='urn:x' xmlns:p='urn:y'/>",
                "<a xmlns:p='urn:x' xmlns:q='urn:x' p:k='1' q:k='2'/>",
                "<a xmlns:p='urn:&#x78;' xmlns:q='urn:x' p:k='1' q:k='2'/>",
            })
    void refusesAttributesThatAreEqual(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.DUPLICATE_ATTRIBUTE);
    }

    /// Names are told apart by length and last bytes first, so these are the ones that could be mixed up.
    @Test
    void tellsPrefixesAndNamespacesApartThatEndAlike() {
        XmlElement root = Xml.root("<r xmlns:xmln1='urn:x' xmlns:a='urn:1' xmlns:aa='urn:11'"
                + " xmlns:x12345678='urn:a:12345678' xmlns:y12345678='urn:b:12345678'/>");

        assertThat(root.namespaceOf("xmln1")).contains("urn:x");
        assertThat(root.namespaceOf("a")).contains("urn:1");
        assertThat(root.namespaceOf("aa")).contains("urn:11");
        assertThat(root.namespaceOf("x12345678")).contains("urn:a:12345678");
        assertThat(root.namespaceOf("y12345678")).contains("urn:b:12345678");
        assertThat(root.namespaceOf("12345678")).isEmpty();
    }

    @Test
    void keepsAttributesThatOnlyLookEqual() {
        XmlElement root = Xml.root("<p:a xmlns:p='urn:x' xmlns='urn:x' p:k='1' k='2' K='3'/>");

        assertThat(root.attribute("k")).contains("2");
        assertThat(root.attribute("urn:x", "k")).contains("1");
    }

    /// "Attribute pollution": another attribute that some library takes for the ID.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a ID='x'><b ID='x'/></a>",
                "<a ID='x'><b Id='x'/></a>",
                "<a ID='x'><b id='x'/></a>",
                "<a ID='x'><b xml:id='x'/></a>",
                "<a ID='x' xml:id='x'/>",
                "<a ID='x' xmlns:p='urn:p' p:ID='x'/>",
                "<a><b ID='x'/><c><d ID='&#120;'/></c></a>",
            })
    void refusesAnIdThatStandsTwice(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.DUPLICATE_ID);
    }

    @Test
    void readsOnlyTheIdWithoutAPrefix() {
        XmlElement root = Xml.root("<a xmlns:p='urn:p' p:ID='1' xml:id='2' Id='3'/>");

        assertThat(root.attribute("ID")).isEmpty();
    }
}
