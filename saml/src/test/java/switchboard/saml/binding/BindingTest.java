package switchboard.saml.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import switchboard.saml.Binding;
import switchboard.saml.ForgerKey;
import switchboard.saml.crypto.QueryOutcome;
import switchboard.saml.crypto.QuerySignature;

class BindingTest {

    private static final byte[] XML =
            "<samlp:AuthnRequest>Grüße &amp; +/=</samlp:AuthnRequest>".getBytes(StandardCharsets.UTF_8);
    private static final URI THERE = URI.create("https://idp.example/sso?app=1");

    private static ReceivedMessage received(BindingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BindingOutcome.Received.class);
        return ((BindingOutcome.Received) outcome).message();
    }

    private static BindingProblem refused(BindingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BindingOutcome.Refused.class);
        return ((BindingOutcome.Refused) outcome).problem();
    }

    private static BindingOutcome redirected(String rawQuery) {
        return RedirectBinding.decode(rawQuery, MessageField.REQUEST);
    }

    private static BindingOutcome posted(Map<String, List<String>> fields) {
        return PostBinding.decode(fields, MessageField.RESPONSE);
    }

    private static String packed(byte[] xml) {
        var base64 = Base64.getEncoder().encodeToString(Deflate.deflate(xml));
        return "SAMLRequest=" + URLEncoder.encode(base64, StandardCharsets.UTF_8);
    }

    @Test
    void redirectBringsBackWhatItTook() {
        var uri = RedirectBinding.encode(OutgoingMessage.request(XML).withRelayState("a b+c/ü&="), THERE);
        var message = received(redirected(uri.getRawQuery()));

        assertThat(uri.toString()).startsWith("https://idp.example/sso?app=1&SAMLRequest=");
        assertThat(message.xml()).isEqualTo(XML);
        assertThat(message.relayState()).contains("a b+c/ü&=");
        assertThat(message.binding()).isEqualTo(Binding.REDIRECT);
        assertThat(message.signature()).isEmpty();
    }

    @Test
    void redirectSignsTheOctetsAsSent() {
        for (var key : List.of(ForgerKey.RSA, ForgerKey.EC)) {
            var message = OutgoingMessage.request(XML).withRelayState("state");
            var uri = RedirectBinding.encodeSigned(message, THERE, key.signingKey());
            var query = received(redirected(uri.getRawQuery())).signature().orElseThrow();

            assertThat(new QuerySignature(List.of(key.certificate()))
                            .check(query.octets(), query.algorithm(), query.signature()))
                    .isInstanceOf(QueryOutcome.Held.class);
        }
    }

    @Test
    void redirectKeepsTheSendersOwnEncodingAndTheStandardsOrder() {
        var query = received(redirected("SigAlg=http%3a%2f%2fx&Signature=%2b%2B&RelayState=%7e~&" + packed(XML)))
                .signature()
                .orElseThrow();

        assertThat(new String(query.octets(), StandardCharsets.US_ASCII))
                .isEqualTo(packed(XML) + "&RelayState=%7e~&SigAlg=http%3a%2f%2fx");
        assertThat(query.algorithm()).isEqualTo("http://x");
        assertThat(query.signature()).isEqualTo("++");
    }

    @Test
    void redirectRefusesAParameterThatArrivesTwiceHoweverItIsWritten() {
        assertThat(refused(redirected(packed(XML) + "&" + packed(XML)))).isEqualTo(BindingProblem.REPEATED);
        assertThat(refused(redirected(packed(XML) + "&SAML%52equest=x"))).isEqualTo(BindingProblem.REPEATED);
        assertThat(refused(redirected(packed(XML) + "&RelayState=a&RelayState=a")))
                .isEqualTo(BindingProblem.REPEATED);
        assertThat(refused(redirected(packed(XML) + "&SigAlg=a&Signature=b&SigAlg=a")))
                .isEqualTo(BindingProblem.REPEATED);
    }

    @Test
    void redirectRefusesWhatItCannotUnpack() {
        assertThat(refused(redirected(""))).isEqualTo(BindingProblem.MISSING);
        assertThat(refused(redirected("SAMLResponse=x"))).isEqualTo(BindingProblem.MISSING);
        assertThat(refused(redirected(packed(XML) + "&SAMLResponse=x"))).isEqualTo(BindingProblem.BOTH);
        assertThat(refused(redirected("SAMLRequest=***"))).isEqualTo(BindingProblem.NOT_BASE64);
        assertThat(refused(redirected("SAMLRequest=AAAA"))).isEqualTo(BindingProblem.NOT_DEFLATED);
        assertThat(refused(redirected("SAMLRequest=%4"))).isEqualTo(BindingProblem.NOT_ENCODED);
        assertThat(refused(redirected("SAMLRequest=%ff"))).isEqualTo(BindingProblem.NOT_ENCODED);
        assertThat(refused(redirected(packed(XML) + "&Signature=b"))).isEqualTo(BindingProblem.HALF_SIGNED);
        assertThat(refused(redirected(packed(XML) + "&SigAlg=b"))).isEqualTo(BindingProblem.HALF_SIGNED);
        assertThat(refused(redirected(packed(XML) + "&SAMLEncoding=x"))).isEqualTo(BindingProblem.UNKNOWN_ENCODING);
    }

    @Test
    void redirectStopsUnpackingAtItsCap() {
        var bomb = new byte[50 * 1024 * 1024];

        assertThat(packed(bomb)).hasSizeLessThan(100_000);
        assertThat(refused(redirected(packed(bomb)))).isEqualTo(BindingProblem.TOO_LARGE);
        assertThat(received(redirected(packed(new byte[256 * 1024]))).xml()).hasSize(256 * 1024);
        assertThat(refused(redirected(packed(new byte[256 * 1024 + 1])))).isEqualTo(BindingProblem.TOO_LARGE);
    }

    @Test
    void redirectRefusesBytesBehindThePackedMessage() {
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(Deflate.deflate(XML));
        twice.writeBytes(Deflate.deflate(XML));
        var base64 = Base64.getUrlEncoder().encodeToString(twice.toByteArray());

        assertThat(refused(
                        redirected("SAMLRequest=" + base64.replace("-", "%2B").replace("_", "%2F"))))
                .isEqualTo(BindingProblem.NOT_DEFLATED);
    }

    @Test
    void postBringsBackWhatItTook() {
        var form = PostBinding.form(OutgoingMessage.response(XML).withRelayState("state"), THERE);
        var message = received(posted(Map.of(
                "SAMLResponse", List.of(form.fields().get("SAMLResponse")),
                "RelayState", List.of(form.fields().get("RelayState")))));

        assertThat(form.action()).isEqualTo(THERE);
        assertThat(form.fields().keySet()).containsExactly("SAMLResponse", "RelayState");
        assertThat(message.xml()).isEqualTo(XML);
        assertThat(message.relayState()).contains("state");
        assertThat(message.binding()).isEqualTo(Binding.POST);
    }

    @Test
    void postToleratesLineBreaks() {
        var broken = Base64.getMimeEncoder(20, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(XML);

        assertThat(received(posted(Map.of("SAMLResponse", List.of(" " + broken + "\n"))))
                        .xml())
                .isEqualTo(XML);
    }

    @Test
    void postRefusesWhatItCannotRead() {
        assertThat(refused(posted(Map.of()))).isEqualTo(BindingProblem.MISSING);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of(" "))))).isEqualTo(BindingProblem.MISSING);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of("a", "b"))))).isEqualTo(BindingProblem.REPEATED);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of("YQ=="), "RelayState", List.of("a", "a")))))
                .isEqualTo(BindingProblem.REPEATED);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of("YQ=="), "SAMLRequest", List.of("YQ==")))))
                .isEqualTo(BindingProblem.BOTH);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of("not base64!")))))
                .isEqualTo(BindingProblem.NOT_BASE64);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of("A".repeat(400_000))))))
                .isEqualTo(BindingProblem.TOO_LARGE);
    }

    @Test
    void bothLimitTheRelayStateOfOthersTo80Bytes() {
        assertThat(received(redirected(packed(XML) + "&RelayState=" + "a".repeat(80)))
                        .relayState())
                .isPresent();
        assertThat(refused(redirected(packed(XML) + "&RelayState=" + "a".repeat(81))))
                .isEqualTo(BindingProblem.RELAY_STATE_TOO_LONG);
        assertThat(refused(posted(Map.of("SAMLResponse", List.of("YQ=="), "RelayState", List.of("ü".repeat(41))))))
                .isEqualTo(BindingProblem.RELAY_STATE_TOO_LONG);
        assertThatThrownBy(() -> OutgoingMessage.request(XML).withRelayState("a".repeat(81)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void neitherThrowsAtAnything(@ForAll String text) {
        assertThat(redirected("SAMLRequest=" + text)).isNotNull();
        assertThat(redirected(text)).isNotNull();
        assertThat(posted(Map.of("SAMLResponse", List.of(text), "RelayState", List.of(text))))
                .isNotNull();
    }
}
