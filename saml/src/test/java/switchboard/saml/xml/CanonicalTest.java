package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import switchboard.saml.xml.CanonicalOptions.Comments;

class CanonicalTest {
    private static final CanonicalOptions WITH_COMMENTS = new CanonicalOptions(Comments.KEPT, Set.of());

    @Test
    void declaresAPrefixWhereItIsUsedAndNowhereElse() {
        XmlElement root =
                Xml.root("<r xmlns:a='urn:a' xmlns:b='urn:b' xmlns='urn:d'><a:x b:k='1'><a:y/></a:x><z/></r>");

        assertThat(canonical(root, CanonicalOptions.PLAIN))
                .isEqualTo("<r xmlns=\"urn:d\"><a:x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" b:k=\"1\"><a:y></a:y></a:x>"
                        + "<z></z></r>");
        assertThat(canonical(root.children().getFirst(), CanonicalOptions.PLAIN))
                .isEqualTo("<a:x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" b:k=\"1\"><a:y></a:y></a:x>");
    }

    @Test
    void sortsAttributesByNamespaceNameThenLocalName() {
        XmlElement root = Xml.root("<r xmlns:a='urn:2' xmlns:b='urn:1' a:k='1' b:z='2' b:a='3' z='4' B='5'/>");

        assertThat(canonical(root, CanonicalOptions.PLAIN))
                .isEqualTo("<r xmlns:a=\"urn:2\" xmlns:b=\"urn:1\" B=\"5\" z=\"4\" b:a=\"3\" b:z=\"2\" a:k=\"1\"></r>");
    }

    /// Code points and not UTF-16 units decide (Canonical XML 1.0 §2.2): U+10000 comes after U+F900.
    @Test
    void sortsByCodePoint() {
        XmlElement root = Xml.root("<r \uD800\uDC00='1' \uF900='2'/>");

        assertThat(canonical(root, CanonicalOptions.PLAIN)).isEqualTo("<r \uF900=\"2\" \uD800\uDC00=\"1\"></r>");
    }

    @Test
    void keepsCommentsOnlyWhenAsked() {
        XmlElement root = Xml.root("<r> <!-- a\r\nb --> <x/></r>");

        assertThat(canonical(root, CanonicalOptions.PLAIN)).isEqualTo("<r>  <x></x></r>");
        assertThat(canonical(root, WITH_COMMENTS)).isEqualTo("<r> <!-- a\nb --> <x></x></r>");
    }

    @Test
    void declaresListedPrefixesEvenIfUnused() {
        XmlElement root = Xml.root("<r xmlns:xs='urn:xs' xmlns:no='urn:no' xmlns='urn:d'><p:x xmlns:p='urn:p'/></r>");
        CanonicalOptions options = new CanonicalOptions(Comments.LEFT_OUT, Set.of("xs", "", "other"));

        assertThat(canonical(root.children().getFirst(), options))
                .isEqualTo("<p:x xmlns=\"urn:d\" xmlns:p=\"urn:p\" xmlns:xs=\"urn:xs\"></p:x>");
    }

    @Test
    void takesSectionsAndReferencesForWhatTheyMean() {
        XmlElement root = Xml.root("<r k='&#60;&#9;\"'><![CDATA[a<b&c>]]>&#x41;\r&#13;></r>");

        assertThat(canonical(root, CanonicalOptions.PLAIN))
                .isEqualTo("<r k=\"&lt;&#x9;&quot;\">a&lt;b&amp;c&gt;A\n&#xD;&gt;</r>");
    }

    private static String canonical(XmlElement element, CanonicalOptions options) {
        return new String(Canonical.exclusive(element, options).orElseThrow(), StandardCharsets.UTF_8);
    }
}
