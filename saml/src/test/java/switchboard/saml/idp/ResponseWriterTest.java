package switchboard.saml.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.saml.idp.Both.NOW;
import static switchboard.saml.idp.Both.RANDOM;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.saml.Attribute;
import switchboard.saml.Attributes;
import switchboard.saml.ForgerDsig;
import switchboard.saml.ForgerKey;
import switchboard.saml.IdentityText;
import switchboard.saml.NameId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;
import switchboard.saml.sp.Origin;
import switchboard.saml.sp.ResponseReader;
import switchboard.saml.sp.StatusFinding;
import switchboard.saml.sp.Verdict;
import switchboard.saml.sp.VerifiedAssertion;

/// What we issue, read by our other half and checked by the JDK, which owes us nothing.
class ResponseWriterTest {

    private static ResponseWriter writer(ForgerKey key, SignedElement signed) {
        return new ResponseWriter(Both.IDP, key.signingKey(), ResponseStyle.USUAL.signing(signed), RANDOM);
    }

    private static VerifiedAssertion accepted(OutgoingResponse response, Origin origin, ForgerKey key) {
        var verdict = ResponseReader.read(response.xml(), Both.connection(origin, key), NOW);
        assertThat(verdict).as("%s", verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).assertion();
    }

    @ParameterizedTest
    @EnumSource
    void isBelievedByOurOtherHalf(SignedElement signed) {
        for (var key : List.of(ForgerKey.RSA, ForgerKey.EC)) {
            var response = writer(key, signed).write(Both.tom(), Both.answering("_req"), NOW);
            var assertion = accepted(response, new Origin.Requested("_req"), key);

            assertThat(assertion.nameId()).isEqualTo(Both.tom().nameId());
            assertThat(assertion.attributes()).isEqualTo(Both.tom().attributes());
            assertThat(assertion.sessionNotOnOrAfter())
                    .isEqualTo(Both.tom().authentication().sessionNotOnOrAfter());
            assertThat(response.assertionId()).contains(assertion.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSignedAsTheJdkWantsIt(SignedElement signed) {
        for (var key : List.of(ForgerKey.RSA, ForgerKey.EC)) {
            var xml = writer(key, signed)
                    .write(Both.tom(), Both.answering("_req"), NOW)
                    .xml();

            assertThat(ForgerDsig.validSignatures(xml, key)).isEqualTo(signed == SignedElement.BOTH ? 2 : 1);
        }
    }

    @Test
    void launchesWithoutARequest() {
        var launch = ReplyTo.launch(Both.SP, Both.ACS).withRelayState("deep");
        var response = writer(ForgerKey.RSA, SignedElement.BOTH).write(Both.tom(), launch, NOW);

        accepted(response, new Origin.Unrequested(), ForgerKey.RSA);
        assertThat(response.form().action()).isEqualTo(Both.ACS);
        assertThat(response.form().fields()).containsEntry("RelayState", "deep");
    }

    @Test
    void saysNoSoThatTheOtherHalfUnderstands() {
        var status = Status.responder(StatusCode.REQUEST_DENIED, "Tom has no such app.");
        var response = writer(ForgerKey.RSA, SignedElement.ASSERTION).refuse(status, Both.answering("_req"), NOW);
        var verdict =
                ResponseReader.read(response.xml(), Both.connection(new Origin.Requested("_req"), ForgerKey.RSA), NOW);

        assertThat(((Verdict.Rejected) verdict).findings()).containsExactly(new StatusFinding(status));
        assertThat(ForgerDsig.validSignatures(response.xml(), ForgerKey.RSA)).isEqualTo(1);
        assertThat(response.assertionId()).isEmpty();
    }

    @Test
    void doesNotCallASuccessARefusal() {
        assertThatThrownBy(() ->
                        writer(ForgerKey.RSA, SignedElement.BOTH).refuse(Status.SUCCESS, Both.answering("_req"), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverUsesAnIdTwice() {
        var ids = new HashSet<String>();
        for (int i = 0; i < 50; i++) {
            var response = writer(ForgerKey.EC, SignedElement.ASSERTION).write(Both.tom(), Both.answering("_r"), NOW);
            ids.add(response.id());
            ids.add(response.assertionId().orElseThrow());
        }

        assertThat(ids).hasSize(100).allMatch(id -> id.matches("_[0-9a-f]{40}"));
    }

    @Property(tries = 200)
    void carriesEveryVisibleName(@ForAll @NotBlank String name, @ForAll String value) {
        Assume.that(IdentityText.isVisible(name) && isXml(value) && isXml(name));
        var statement = new Statement(
                new NameId(name, NameIdFormat.PERSISTENT),
                Attributes.of(Attribute.basic("a", value)),
                Both.tom().authentication());
        var response = writer(ForgerKey.EC, SignedElement.RESPONSE).write(statement, Both.answering("_r"), NOW);
        var assertion = accepted(response, new Origin.Requested("_r"), ForgerKey.EC);

        assertThat(assertion.nameId().value()).isEqualTo(name);
        assertThat(assertion.attributes().first("a")).contains(value);
    }

    private static boolean isXml(String text) {
        return IdentityText.isPrintable(text)
                && text.codePoints().allMatch(c -> c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF);
    }

    @Test
    void writesNoSecret() {
        var xml = new String(
                writer(ForgerKey.RSA, SignedElement.BOTH)
                        .write(Both.tom(), Both.answering("_r"), NOW)
                        .xml(),
                StandardCharsets.UTF_8);

        assertThat(xml).doesNotContain("PrivateKey");
        assertThat(ForgerKey.RSA.signingKey()).hasToString("SigningKey[***]");
    }
}
