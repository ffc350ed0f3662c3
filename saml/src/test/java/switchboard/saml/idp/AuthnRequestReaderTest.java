package switchboard.saml.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.idp.Both.NOW;
import static switchboard.saml.idp.Both.ask;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.ForgerKey;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestFlag;
import switchboard.saml.RequestSigning;
import switchboard.saml.binding.BindingOutcome;
import switchboard.saml.binding.MessageField;
import switchboard.saml.binding.OutgoingMessage;
import switchboard.saml.binding.PostBinding;
import switchboard.saml.binding.PostForm;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.saml.binding.RedirectBinding;
import switchboard.saml.sp.AuthnRequestWriter;

class AuthnRequestReaderTest {

    private static final AuthnRequestWriter UNSIGNED = AuthnRequestWriter.unsigned(Both.RANDOM);
    private static final AuthnRequestWriter SIGNED =
            AuthnRequestWriter.signing(Both.RANDOM, ForgerKey.RSA.signingKey());
    private static final RequestExpectation OPEN = Both.app(RequestSigning.OPTIONAL);
    private static final RequestExpectation STRICT = Both.app(RequestSigning.DEMANDED, ForgerKey.RSA);

    private static ReceivedMessage message(BindingOutcome outcome) {
        return ((BindingOutcome.Received) outcome).message();
    }

    private static ReceivedMessage received(URI uri) {
        return message(RedirectBinding.decode(uri.getRawQuery(), MessageField.REQUEST));
    }

    private static ReceivedMessage received(PostForm form) {
        return message(PostBinding.decode(
                Map.of(
                        "SAMLRequest", List.of(form.fields().get("SAMLRequest")),
                        "RelayState", List.of(form.fields().get("RelayState"))),
                MessageField.REQUEST));
    }

    private static RequestVerdict read(ReceivedMessage message, RequestExpectation expectation) {
        return AuthnRequestReader.read(message, expectation, NOW);
    }

    /// A request of ours with something changed in it, by POST and unsigned.
    private static RequestVerdict readChanged(String from, String to) {
        var form = UNSIGNED.write(ask(), NOW).byPost("s");
        var xml = new String(Base64.getDecoder().decode(form.fields().get("SAMLRequest")), StandardCharsets.UTF_8);
        assertThat(xml).contains(from);
        return read(ReceivedMessage.posted(xml.replace(from, to).getBytes(StandardCharsets.UTF_8)), OPEN);
    }

    private static JudgedRequest accepted(RequestVerdict verdict) {
        assertThat(verdict).isInstanceOf(RequestVerdict.Accepted.class);
        return ((RequestVerdict.Accepted) verdict).request();
    }

    private static List<String> codes(RequestVerdict verdict) {
        return switch (verdict) {
            case RequestVerdict.Accepted _ -> List.of();
            case RequestVerdict.Rejected(var findings, var _) ->
                findings.stream().map(RequestFinding::code).toList();
        };
    }

    @Test
    void acceptsWhatOurOtherHalfWritesEitherWay() {
        var request = UNSIGNED.write(
                ask().with(RequestFlag.FORCE_AUTHN, RequestFlag.IS_PASSIVE).forName(NameIdFormat.EMAIL), NOW);

        for (var message : List.of(received(request.byRedirect("state")), received(request.byPost("state")))) {
            var judged = accepted(read(message, OPEN));
            assertThat(judged.id()).isEqualTo(request.id());
            assertThat(judged.acs()).isEqualTo(Both.ACS);
            assertThat(judged.flags()).containsExactlyInAnyOrder(RequestFlag.values());
            assertThat(judged.nameIdFormat()).contains(NameIdFormat.EMAIL);
            assertThat(judged.signedBy()).isEmpty();
            assertThat(judged.replyTo()).isEqualTo(Both.answering(request.id()));
        }
    }

    @Test
    void acceptsASignedRequestEitherWay() {
        var request = SIGNED.write(ask(), NOW);

        for (var message : List.of(received(request.byRedirect("s")), received(request.byPost("s")))) {
            assertThat(accepted(read(message, STRICT)).signedBy()).contains(ForgerKey.RSA.certificate());
        }
    }

    @Test
    void refusesAnUnsignedRequestEitherWayWhereSignaturesAreDemanded() {
        var request = UNSIGNED.write(ask(), NOW);

        assertThat(codes(read(received(request.byRedirect("s")), STRICT))).containsExactly("request-unsigned");
        assertThat(codes(read(received(request.byPost("s")), STRICT))).containsExactly("request-unsigned");
    }

    @Test
    void refusesASignatureByAStrangerEvenWhereNoneIsNeeded() {
        var request = AuthnRequestWriter.signing(Both.RANDOM, ForgerKey.STRANGER.signingKey())
                .write(ask(), NOW);
        var optional = Both.app(RequestSigning.OPTIONAL, ForgerKey.RSA);

        assertThat(codes(read(received(request.byRedirect("s")), optional))).containsExactly("request-signature");
        assertThat(codes(read(received(request.byPost("s")), optional))).containsExactly("request-signature");
        accepted(read(received(request.byRedirect("s")), OPEN));
    }

    @Test
    void refusesAQueryThatWasReencoded() {
        var query = SIGNED.write(ask(), NOW).byRedirect("a/b").getRawQuery();
        var reencoded = RedirectBinding.decode(query.replace("a%2Fb", "a%2fb"), MessageField.REQUEST);

        assertThat(codes(read(message(reencoded), STRICT))).containsExactly("request-signature");
    }

    @Test
    void doesNotTakeASignatureInTheXmlForTheQuerys() {
        var signedXml = Base64.getDecoder()
                .decode(SIGNED.write(ask(), NOW).byPost("s").fields().get("SAMLRequest"));
        var redirect = RedirectBinding.encode(OutgoingMessage.request(signedXml), Both.SSO);

        assertThat(codes(read(received(redirect), STRICT))).containsExactly("request-unsigned");
    }

    @ParameterizedTest
    @CsvSource({
        "AssertionConsumerServiceURL=\"https://sp.example/acs\", AssertionConsumerServiceURL=\"https://evil.example\"",
        "AssertionConsumerServiceURL=\"https://sp.example/acs\", AssertionConsumerServiceURL=\"https://sp.example/ACS\"",
        "AssertionConsumerServiceURL=\"https://sp.example/acs\", AssertionConsumerServiceURL=\"\"",
        "AssertionConsumerServiceURL=\"https://sp.example/acs\", AssertionConsumerServiceIndex=\"1\"",
        "AssertionConsumerServiceURL=, AssertionConsumerServiceIndex=\"7\" AssertionConsumerServiceURL=",
    })
    void refusesAnAddressThatIsNotRegistered(String from, String to) {
        assertThat(codes(readChanged(from, to))).containsExactly("request-acs");
    }

    @Test
    void choosesTheAddressByUrlByIndexOrByDefault() {
        var url = "AssertionConsumerServiceURL=\"https://sp.example/acs\"";

        assertThat(accepted(readChanged(url, "AssertionConsumerServiceURL=\"https://sp.example/acs2\""))
                        .acs())
                .isEqualTo(Both.OTHER_ACS);
        assertThat(accepted(readChanged(url, "AssertionConsumerServiceIndex=\"7\""))
                        .acs())
                .isEqualTo(Both.OTHER_ACS);
        assertThat(accepted(readChanged(url, "")).acs()).isEqualTo(Both.ACS);
    }

    @Test
    void refusesEachPartThatIsWrong() {
        assertThat(codes(readChanged("bindings:HTTP-POST", "bindings:HTTP-Artifact")))
                .containsExactly("request-binding");
        assertThat(codes(readChanged("Version=\"2.0\"", "Version=\"1.1\""))).containsExactly("request-version");
        assertThat(codes(readChanged(Both.SP.value() + "<", "https://other.example<")))
                .containsExactly("request-issuer");
        assertThat(codes(readChanged("Destination=\"" + Both.SSO, "Destination=\"https://other.example")))
                .containsExactly("request-destination");
        assertThat(codes(readChanged(" ID=", " Id="))).containsExactly("request-malformed");
        assertThat(codes(readChanged("samlp:AuthnRequest", "samlp:LogoutRequest")))
                .containsExactly("request-malformed");
        assertThat(codes(readChanged("Version=", "ForceAuthn=\"yes\" Version=")))
                .containsExactly("request-malformed");
    }

    @Test
    void letsAnUnsignedRequestLeaveItsDestinationAndBindingOut() {
        accepted(readChanged(" Destination=\"" + Both.SSO + "\"", ""));
        accepted(readChanged(" ProtocolBinding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\"", ""));
    }

    @Test
    void refusesARequestThatIsOldOrFromTheFuture() {
        var request = UNSIGNED.write(ask(), NOW);
        var message = received(request.byPost("s"));
        var oldest = NOW.plus(Duration.ofMinutes(8));

        accepted(AuthnRequestReader.read(message, OPEN, oldest));
        assertThat(codes(AuthnRequestReader.read(message, OPEN, oldest.plusMillis(1))))
                .containsExactly("request-time");
        accepted(AuthnRequestReader.read(message, OPEN, NOW.minus(Duration.ofMinutes(3))));
        assertThat(codes(AuthnRequestReader.read(
                        message, OPEN, NOW.minus(Duration.ofMinutes(3)).minusMillis(1))))
                .containsExactly("request-time");
        assertThat(codes(readChanged("IssueInstant=\"2026-09-21T10:02:00Z\"", "")))
                .containsExactly("request-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<!DOCTYPE a><a/>", "<AuthnRequest/>"})
    void refusesWhatIsNoRequest(String text) {
        assertThat(codes(read(ReceivedMessage.posted(text.getBytes(StandardCharsets.UTF_8)), OPEN)))
                .containsExactly("request-malformed");
    }

    @Property(tries = 500)
    void neverThrows(@ForAll byte[] anything) {
        assertThat(read(ReceivedMessage.posted(anything), STRICT)).isNotNull();
    }
}
