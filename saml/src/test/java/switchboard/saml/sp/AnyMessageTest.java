package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import switchboard.saml.Forger.Signed;

/// Whatever arrives, a verdict comes out; and whatever was changed on the way, nobody becomes somebody else.
class AnyMessageTest {

    private static final byte[] BY_ASSERTION = Given.answer().xml();
    private static final byte[] BY_RESPONSE =
            Given.answer().signing(Signed.RESPONSE).xml();

    private static Verdict read(byte[] xml) {
        return ResponseReader.read(xml, Given.expectingAnswer(), Given.NOW);
    }

    private static void assertNobodyElse(Verdict verdict) {
        if (verdict instanceof Verdict.Accepted(var assertion, var _)) {
            assertThat(assertion.nameId().value()).isEqualTo("tom@aerolabs.io");
            assertThat(assertion.attributes().values("groups")).containsExactly("Sales", "Everyone");
        }
    }

    @Property(tries = 2000)
    void neverThrowsAtBytes(@ForAll byte[] anything) {
        assertThat(read(anything)).isInstanceOf(Verdict.Rejected.class);
    }

    @Property(tries = 3000)
    void takesNobodyForSomebodyElseWhenAByteHasChanged(
            @ForAll @IntRange(max = 1_000_000) int position, @ForAll byte value) {
        for (var honest : List.of(BY_ASSERTION, BY_RESPONSE)) {
            var changed = honest.clone();
            changed[position % changed.length] = value;
            assertNobodyElse(read(changed));
        }
    }

    @Property(tries = 3000)
    void takesNobodyForSomebodyElseWhenAPieceWasPutIn(
            @ForAll @IntRange(max = 1_000_000) int position, @ForAll("pieces") String piece) {
        for (var honest : List.of(BY_ASSERTION, BY_RESPONSE)) {
            var text = new String(honest, StandardCharsets.UTF_8);
            int at = position % text.length();
            var changed = text.substring(0, at) + piece + text.substring(at);
            assertNobodyElse(read(changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Property(tries = 1000)
    void neverThrowsAtHalfAMessage(@ForAll @IntRange(max = 1_000_000) int position) {
        var text = new String(BY_RESPONSE, StandardCharsets.UTF_8);
        int at = position % text.length();

        assertThat(read(text.substring(0, at).getBytes(StandardCharsets.UTF_8))).isInstanceOf(Verdict.Rejected.class);
        assertThat(read((text.substring(at) + text.substring(0, at)).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "<!-- -->",
                "<?x y?>",
                "<![CDATA[]]>",
                "<![CDATA[x]]>",
                " ",
                "&#32;",
                "&amp;",
                "<x/>",
                "</saml:NameID><saml:NameID>",
                " xmlns=\"urn:x\"",
                " xmlns:saml=\"urn:x\"",
                " ID=\"_assertion1\"",
                "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_x\"/>",
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>",
                "\u0000",
                "\r\n",
                "\uFEFF");
    }
}
