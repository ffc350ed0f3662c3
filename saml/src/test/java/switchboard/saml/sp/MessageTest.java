package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.sp.Given.answer;
import static switchboard.saml.sp.Given.codes;
import static switchboard.saml.sp.Given.judge;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.Forger.Signed;
import switchboard.saml.StatusCode;

/// What is not a Response with one assertion, and what says no.
class MessageTest {

    private static final String SUCCESS = "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/>";

    private static Verdict read(String xml) {
        return ResponseReader.read(xml.getBytes(StandardCharsets.UTF_8), Given.expectingAnswer(), Given.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "hello",
                "{\"SAMLResponse\":1}",
                "<a><b></a></b>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>"
            })
    void refusesWhatIsNoXmlOfOurs(String text) {
        assertThat(codes(read(text))).containsExactly("message-unreadable");
    }

    @Test
    void refusesAnotherMessage() {
        assertThat(codes(read("<Response/>"))).containsExactly("message-not-a-response");
        assertThat(codes(read(answer().text().replace("samlp:Response", "samlp:LogoutResponse"))))
                .containsExactly("message-not-a-response");
    }

    @Test
    void refusesABareAssertion() {
        var text = answer().text();
        var assertion = text.substring(text.indexOf("<saml:Assertion"), text.indexOf("</samlp:Response>"));

        assertThat(codes(read(assertion))).containsExactly("message-not-a-response");
    }

    @Test
    void refusesASuccessWithoutAnAssertion() {
        var text = answer().text();
        var empty = text.substring(0, text.indexOf("<saml:Assertion")) + "</samlp:Response>";

        assertThat(codes(read(empty))).containsExactly("message-no-assertion");
    }

    @Test
    void saysThatItDoesNotReadEncryptedAssertions() {
        var text = answer().text();
        var encrypted = text.substring(0, text.indexOf("<saml:Assertion"))
                + "<saml:EncryptedAssertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"/></samlp:Response>";

        assertThat(codes(read(encrypted))).containsExactly("message-encrypted");
    }

    @Test
    void saysThatItDoesNotReadEncryptedNames() {
        var forger = answer().changing("<saml:Subject>", "<saml:Subject><saml:EncryptedID/>");

        assertThat(codes(judge(forger))).containsExactly("message-encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2.1", "", "2"})
    void refusesAnotherVersionInEitherPlace(String version) {
        var ofResponse = "ID=\"_response1\" Version=\"2.0\"";
        var ofAssertion = "ID=\"_assertion1\" Version=\"2.0\"";

        assertThat(codes(judge(answer().changing(ofResponse, ofResponse.replace("2.0", version)))))
                .containsExactly("message-version");
        assertThat(codes(judge(answer().changing(ofAssertion, ofAssertion.replace("2.0", version)))))
                .containsExactly("message-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuthnFailed", "RequestDenied", "NoPassive", "UnknownPrincipal"})
    void tellsWhyTheIdentityProviderSaidNo(String detail) {
        var text = answer().changing(
                        SUCCESS,
                        "<samlp:StatusCode Value=\"" + StatusCode.RESPONDER + "\"><samlp:StatusCode "
                                + "Value=\"urn:oasis:names:tc:SAML:2.0:status:" + detail + "\"/></samlp:StatusCode>"
                                + "<samlp:StatusMessage>No, Tom.</samlp:StatusMessage>")
                .signing(Signed.NOTHING)
                .text();
        var verdict = read(text.substring(0, text.indexOf("<saml:Assertion")) + "</samlp:Response>");

        assertThat(((Verdict.Rejected) verdict).findings())
                .singleElement()
                .isInstanceOfSatisfying(StatusFinding.class, finding -> {
                    assertThat(finding.status().detail())
                            .hasValueSatisfying(
                                    code -> assertThat(code.shortName()).isEqualTo(detail));
                    assertThat(finding.received()).contains("Responder: " + detail + ": No, Tom.");
                });
    }

    @Test
    void refusesAnAssertionBesideAStatusOtherThanSuccess() {
        var denied = "<samlp:StatusCode Value=\"" + StatusCode.RESPONDER + "\">" + SUCCESS + "</samlp:StatusCode>";

        assertThat(codes(judge(answer().changing(SUCCESS, denied)))).containsExactly("status");
    }

    @Test
    void refusesAResponseWithoutAStatus() {
        assertThat(codes(judge(answer().changing("<samlp:Status>" + SUCCESS + "</samlp:Status>", ""))))
                .contains("message-malformed");
    }

    @Test
    void refusesAnIdUsedTwice() {
        assertThat(codes(read(answer().text().replace("ID=\"_response1\"", "ID=\"_assertion1\""))))
                .containsExactly("message-unreadable");
    }

    @Test
    void tellsNothingInItsPublicSentenceThatTheSenderWrote() {
        var verdict = (Verdict.Rejected) judge(answer().changing(Given.SP.value(), "https://secret.example"));

        assertThat(verdict.findings())
                .allSatisfy(finding -> assertThat(finding.publicMessage()).doesNotContain("secret", "sp.example"));
    }
}
