package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.sp.Given.ACS;
import static switchboard.saml.sp.Given.IDP;
import static switchboard.saml.sp.Given.NOW;
import static switchboard.saml.sp.Given.SP;
import static switchboard.saml.sp.Given.answer;
import static switchboard.saml.sp.Given.codes;
import static switchboard.saml.sp.Given.judge;
import static switchboard.saml.sp.Given.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.Forger;
import switchboard.saml.Forger.Signed;
import switchboard.saml.ForgerKey;

/// From whom, to whom, and in answer to what: every check of an address, present, wrong and missing.
class AddressTest {

    private static final String AUDIENCE = "<saml:Audience>" + SP + "</saml:Audience>";
    private static final String RESTRICTION = "<saml:AudienceRestriction>" + AUDIENCE + "</saml:AudienceRestriction>";
    private static final String RESPONSE_ISSUER =
            "<saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">" + IDP + "</saml:Issuer>";

    @ParameterizedTest
    @ValueSource(
            strings = {"https://sp.example/metadata/", "https://SP.example/metadata", " https://sp.example/metadata"})
    void refusesAnAudienceThatDiffersByALetter(String audience) {
        assertThat(codes(judge(answer().changing(AUDIENCE, "<saml:Audience>" + audience + "</saml:Audience>"))))
                .containsExactly("audience");
    }

    @Test
    void refusesAnAssertionForEveryone() {
        assertThat(codes(judge(answer().changing(RESTRICTION, "")))).containsExactly("audience");
        assertThat(codes(judge(answer().changing(AUDIENCE, "")))).containsExactly("audience");
    }

    @Test
    void refusesAnAssertionWithoutConditions() {
        var forger =
                answer().changing("<saml:Conditions", "<saml:Advice").changing("</saml:Conditions>", "</saml:Advice>");

        assertThat(codes(judge(forger))).containsExactly("audience");
    }

    @Test
    void takesSeveralRestrictionsAsAnd() {
        var other = "<saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience>"
                + "</saml:AudienceRestriction>";

        assertThat(codes(judge(answer().changing(RESTRICTION, RESTRICTION + RESTRICTION))))
                .isEmpty();
        assertThat(codes(judge(answer().changing(RESTRICTION, RESTRICTION + other))))
                .containsExactly("audience");
    }

    @Test
    void takesSeveralAudiencesOfOneRestrictionAsOr() {
        var two = "<saml:Audience>https://other.example</saml:Audience>" + AUDIENCE;

        assertThat(codes(judge(answer().changing(AUDIENCE, two)))).isEmpty();
    }

    @Test
    void refusesAnotherDestinationSignedOrNot() {
        var wrong = answer().changing("Destination=\"" + ACS + "\"", "Destination=\"" + ACS + "/\"");

        assertThat(codes(judge(wrong))).containsExactly("destination");
        assertThat(codes(judge(wrong.signing(Signed.RESPONSE)))).containsExactly("destination");
    }

    @Test
    void demandsADestinationOnASignedResponseOnly() {
        var without = answer().changing(" Destination=\"" + ACS + "\"", "");

        assertThat(codes(judge(without))).isEmpty();
        assertThat(codes(judge(without.signing(Signed.RESPONSE)))).containsExactly("destination");
        assertThat(codes(judge(without.signing(Signed.BOTH)))).containsExactly("destination");
    }

    @Test
    void refusesAnotherRecipientOrNone() {
        assertThat(codes(judge(answer().changing("Recipient=\"" + ACS, "Recipient=\"https://other.example"))))
                .containsExactly("recipient");
        assertThat(codes(judge(answer().changing(" Recipient=\"" + ACS + "\"", ""))))
                .containsExactly("recipient");
    }

    @Test
    void refusesAnotherIssuerOfTheAssertionOrNone() {
        var issuer = "<saml:Issuer>" + IDP + "</saml:Issuer>";

        assertThat(codes(judge(answer().changing(issuer, "<saml:Issuer>https://evil.example</saml:Issuer>"))))
                .containsExactly("issuer");
        assertThat(codes(judge(answer().signing(Signed.RESPONSE).changing(issuer, ""))))
                .containsExactly("issuer");
    }

    @Test
    void letsAResponseLeaveItsIssuerOutButNotNameAnother() {
        assertThat(codes(judge(answer().changing(RESPONSE_ISSUER, "")))).isEmpty();
        assertThat(codes(judge(answer().changing(RESPONSE_ISSUER, RESPONSE_ISSUER.replace(IDP.value(), "x")))))
                .containsExactly("issuer");
    }

    @Test
    void demandsTheNameOfOurRequestInBothPlaces() {
        var inResponse = "InResponseTo=\"_req1\"><saml:Issuer";
        var inData = "\" InResponseTo=\"_req1\"/>";

        assertThat(codes(judge(answer().changing(inResponse, "InResponseTo=\"_other\"><saml:Issuer"))))
                .containsExactly("request");
        assertThat(codes(judge(answer().changing(inData, "\" InResponseTo=\"_other\"/>"))))
                .containsExactly("request");
        assertThat(codes(judge(answer().changing(" " + inResponse, "><saml:Issuer"))))
                .containsExactly("request");
        assertThat(codes(judge(answer().changing(inData, "\"/>")))).containsExactly("request");
    }

    @Test
    void refusesAMessageThatNobodyAskedForWhileWeWaitForAnAnswer() {
        assertThat(codes(judge(launch()))).containsExactly("request", "request");
    }

    @Test
    void takesALaunchWhereNobodyAsked() {
        assertThat(codes(unrequested(launch()))).isEmpty();
    }

    @Test
    void refusesALaunchThatClaimsARequest() {
        assertThat(codes(unrequested(answer()))).containsExactly("request", "request");
        assertThat(codes(unrequested(launch().changing(" Recipient=", " InResponseTo=\"_req1\" Recipient="))))
                .containsExactly("request");
    }

    private static Verdict unrequested(Forger forger) {
        return ResponseReader.read(forger.xml(), Given.expecting(new Origin.Unrequested(), ForgerKey.RSA), NOW);
    }
}
