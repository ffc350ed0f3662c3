package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.xml.XmlProblem.Code;

class XmlRefusalTest {
    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><l>&b;</l>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LAUGHS,
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/x'> %p;]><a/>",
                "<?xml version='1.0'?>\n<!-- c -->\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<a/><!DOCTYPE a>",
                "<a><!DOCTYPE a></a>",
            })
    void refusesEveryDocumentType(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.DOCTYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?x?><a/>",
                "<a><?x y?></a>",
                "<a>ann<?x?>@b</a>",
                "<a/><?x?>",
                " <?xml version='1.0'?><a/>",
                "<?xml-stylesheet href='x'?><a/>",
            })
    void refusesProcessingInstructions(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.PROCESSING_INSTRUCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>ann@example.org<!-- -->.evil.org</a>",
                "<a><!-- -->text</a>",
                "<a><![CDATA[x]]><!-- --></a>",
                "<a>x<b/><!-- --></a>",
                "<a><b>&#32;<!--x--></b></a>",
            })
    void refusesACommentInsideText(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.COMMENT_IN_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>&nbsp;</a>",
                "<a>&x;</a>",
                "<a>&#0;</a>",
                "<a>&#8;</a>",
                "<a>&#xD800;</a>",
                "<a>&#xFFFE;</a>",
                "<a>&#x110000;</a>",
                "<a>&#99999999999999999999;</a>",
                "<a>&#;</a>",
                "<a>&#x;</a>",
                "<a>&#-1;</a>",
                "<a>& </a>",
                "<a>&lt</a>",
                "<a k='&x;'/>",
                "<a>&#XA;</a>",
                "<a>&#1a;</a>",
                "<a>&LT;</a>",
                "<a>&",
            })
    void refusesReferencesThatNobodyCanDeclare(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "<",
                "<a",
                "<a>",
                "</a>",
                "<a/><b/>",
                "<a></b>",
                "<a></aa>",
                "<aa></a>",
                "<a/>x",
                "<a/>&lt;",
                "<a><b></a></b>",
                "<a k/>",
                "<a k=1/>",
                "<a k='1/>",
                "<a k='1'j='2'/>",
                "<a k='<'/>",
                "<1/>",
                "< a/>",
                "<a:/>",
                "<:a/>",
                "<a:b:c xmlns:a='urn:x'/>",
                "<a>]]></a>",
                "<a><!-- -- --></a>",
                "<a><!-- --->",
                "<a><!-- </a>",
                "<a><![CDATA[ </a>",
                "<!ELEMENT a>",
                "<a><!x></a>",
                "<a><![cdata[]]></a>",
                "<a / >",
                "<a k = ='1'/>",
                "<a></ a>",
                "<a></a",
                "<a><",
                "<a></",
                "<a><!",
                "<a><![",
                "<a><!-",
                "<a k",
                "<a k=",
                "<a k='",
                "<a k='\t",
                "   ",
                "<\u00d7/>",
                "<a \u00b7='1'/>",
                "<a><!--",
                "<a><![CDATA[]]",
            })
    void refusesWhatIsNotWellFormed(String document) {
        assertThat(Xml.refusal(document)).isEqualTo(Code.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.1'?><a/>|DECLARATION",
                "<?xml?><a/>|PROCESSING_INSTRUCTION",
                "<?xml encoding='UTF-8'?><a/>|DECLARATION",
                "<?xml version='1.0'encoding='UTF-8'?><a/>|DECLARATION",
                "<?xml version='1.0' standalone='maybe'?><a/>|DECLARATION",
                "<?xml version='1.0' x='1'?><a/>|DECLARATION",
                "<?xml version='1.0|DECLARATION",
                "<?xml version=|DECLARATION",
                "<?xml version|NOT_WELL_FORMED",
                "<?xml version='1.0' encoding='UTF-16'?><a/>|ENCODING",
                "<?xml version='1.0' encoding='ISO-8859-1'?><a/>|ENCODING",
                "<?xml version='1.0' encoding='UTF-7'?><a/>|ENCODING",
            })
    void refusesOtherVersionsAndEncodings(String document, Code code) {
        assertThat(Xml.refusal(document)).isEqualTo(code);
    }

    @Test
    void refusesUtf16AndMalformedUtf8() {
        assertThat(bytes("<a/>".getBytes(StandardCharsets.UTF_16))).isEqualTo(Code.NOT_UTF8);
        assertThat(bytes("<a/>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Code.NOT_UTF8);
        assertThat(bytes("<a/>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xC0, 0xBC)).as("overlong <").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xE0, 0x80, 0xBC)).as("overlong <").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xED, 0xA0, 0x80)).as("half a surrogate pair").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xF4, 0x90, 0x80, 0x80)).as("beyond Unicode").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0x80)).as("a tail alone").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xC3)).as("a lead alone").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xEF, 0xBF, 0xBF)).as("U+FFFF").isEqualTo(Code.NOT_UTF8);
        assertThat(inText(0xFF)).isEqualTo(Code.NOT_UTF8);
        assertThat(bytes(new byte[] {'<', 'a', '/', '>', (byte) 0xC3})).isEqualTo(Code.NOT_UTF8);
    }

    @Test
    void refusesControlCharactersWhereverTheyStand() {
        for (int control = 0; control < ' '; control++) {
            boolean space = control == '\t' || control == '\n' || control == '\r';
            for (int offset = 0; offset < 9 && !space; offset++) {
                String document = "<a>" + "x".repeat(offset) + (char) control + "xxxxxxxxxxxx</a>";
                assertThat(Xml.refusal(document)).isEqualTo(Code.FORBIDDEN_CHARACTER);
            }
        }
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(Xml.refusal("")).isEqualTo(Code.EMPTY);
        assertThat(Xml.refusal("\uFEFF")).isEqualTo(Code.NOT_WELL_FORMED);
    }

    private static Code inText(int... values) {
        byte[] document = "<a>    1234567890</a>".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < values.length; i++) {
            document[3 + i] = (byte) values[i];
        }
        return bytes(document);
    }

    private static Code bytes(byte[] document) {
        return Xml.refusal(document, XmlLimits.DEFAULT);
    }
}
