package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.sp.Given.NOW;
import static switchboard.saml.sp.Given.answer;
import static switchboard.saml.sp.Given.codes;
import static switchboard.saml.sp.Given.judge;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.saml.Check;
import switchboard.saml.CheckName;
import switchboard.saml.Forger.Signed;
import switchboard.saml.ForgerKey;
import switchboard.saml.NameIdFormat;

class ResponseReaderTest {

    private static VerifiedAssertion accepted(Verdict verdict) {
        assertThat(verdict).as("%s", verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).assertion();
    }

    @Test
    void tellsWhoSignedInAndHow() {
        var assertion = accepted(judge(answer()));

        assertThat(assertion.nameId().value()).isEqualTo("tom@aerolabs.io");
        assertThat(assertion.nameId().format()).isEqualTo(NameIdFormat.EMAIL);
        assertThat(assertion.attributes().values("groups")).containsExactly("Sales", "Everyone");
        assertThat(assertion.attributes().names()).containsExactly("email", "groups");
        assertThat(assertion.issuer()).isEqualTo(Given.IDP);
        assertThat(assertion.id()).isEqualTo("_assertion1");
        assertThat(assertion.sessionIndex()).contains("_session1");
        assertThat(assertion.authnInstant()).isEqualTo(NOW);
        assertThat(assertion.sessionNotOnOrAfter()).isEmpty();
        assertThat(assertion.signedBy()).isEqualTo(ForgerKey.RSA.certificate());
        assertThat(assertion.algorithm()).endsWith("#rsa-sha256");
    }

    @Test
    void remembersAnAssertionUntilItWouldBeRefusedForItsAge() {
        var assertion = accepted(judge(answer()));

        assertThat(assertion.rememberUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(8)));
        assertThat(codes(Given.judgeAt(answer(), assertion.rememberUntil()))).contains("time-expired");
        accepted(Given.judgeAt(answer(), assertion.rememberUntil().minusMillis(1)));
    }

    @Test
    void acceptsASignatureOnEitherElementOrBoth() {
        for (var signed : List.of(Signed.ASSERTION, Signed.RESPONSE, Signed.BOTH)) {
            assertThat(accepted(judge(answer().signing(signed))).nameId().value())
                    .isEqualTo("tom@aerolabs.io");
        }
    }

    @Test
    void showsEveryCheckWithWhatWasWantedAndWhatCame() {
        var checks = judge(answer().signing(Signed.BOTH)).checks();

        assertThat(checks).allMatch(Check::hasPassed);
        assertThat(checks)
                .extracting(Check::name)
                .contains(
                        CheckName.MESSAGE,
                        CheckName.SIGNATURE,
                        CheckName.STATUS,
                        CheckName.ISSUER,
                        CheckName.DESTINATION,
                        CheckName.AUDIENCE,
                        CheckName.TIME,
                        CheckName.RECIPIENT,
                        CheckName.REQUEST,
                        CheckName.SUBJECT,
                        CheckName.AUTHENTICATION);
        assertThat(checks)
                .allMatch(check ->
                        check.expected().isPresent() && check.received().isPresent());
    }

    @Test
    void reportsEveryProblemAtOnce() {
        var wrong = answer().changing("<saml:Audience>" + Given.SP, "<saml:Audience>https://other.example")
                .changing("Recipient=\"" + Given.ACS, "Recipient=\"https://other.example/acs")
                .changing(Given.IDP + "</saml:Issuer><saml:Subject", "https://else.example</saml:Issuer><saml:Subject");

        assertThat(codes(judge(wrong))).containsExactly("issuer", "audience", "recipient");
    }

    @Test
    void reportsWhatElseIsWrongWhereTheSignatureDoesNotHold() {
        var wrong = answer().changing("<saml:Audience>" + Given.SP, "<saml:Audience>https://other.example")
                .by(ForgerKey.STRANGER);

        assertThat(codes(judge(wrong))).containsExactly("signature-unknown-key", "audience");
    }

    @Test
    void showsWhatWasWantedBesideWhatCame() {
        var verdict = judge(answer().changing("<saml:Audience>" + Given.SP, "<saml:Audience>https://other.example"));

        assertThat(verdict.checks())
                .filteredOn(check -> !check.hasPassed())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.name()).isEqualTo(CheckName.AUDIENCE);
                    assertThat(check.expected()).contains(Given.SP.value());
                    assertThat(check.received()).contains("https://other.example");
                });
    }

    @Test
    void takesAnyOfSeveralCertificates() {
        var expectation = Given.expecting(new Origin.Requested("_req1"), ForgerKey.STRANGER, ForgerKey.RSA);

        accepted(ResponseReader.read(answer().xml(), expectation, NOW));
    }

    @Test
    void doesNotPrintWhatItProves() {
        assertThat(accepted(judge(answer()))).asString().doesNotContain("tom@aerolabs.io");
    }
}
