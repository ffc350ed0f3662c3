package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.sp.Given.ACS;
import static switchboard.saml.sp.Given.answer;
import static switchboard.saml.sp.Given.codes;
import static switchboard.saml.sp.Given.judge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.Forger;
import switchboard.saml.NameIdFormat;

/// Who signed in: names that cannot be seen, read in two ways, or are not there.
class SubjectTest {

    private static final String FORMAT = " Format=\"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\"";
    private static final String NAME_ID = "<saml:NameID" + FORMAT + ">tom@aerolabs.io</saml:NameID>";
    private static final String BEARER = "<saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\">";
    private static final String VALUE = "<saml:AttributeValue>Sales</saml:AttributeValue>";

    private static Forger named(String name) {
        return answer().changing(NAME_ID, "<saml:NameID>" + name + "</saml:NameID>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "&#10;",
                "&#160;",
                "tom@aerolabs.io&#10;",
                "tom&#x200B;@aerolabs.io",
                "&#x202E;moc",
                "tom&#x7F;",
                "tom&#x85;",
                "tom&#xFEFF;",
                " tom",
                "tom&#xA0;smith",
                "tom&#x3164;"
            })
    void refusesANameThatNobodyCanSee(String name) {
        assertThat(codes(judge(named(name)))).containsExactly("subject-name");
    }

    @Test
    void refusesANameOfUnboundedLength() {
        assertThat(codes(judge(named("a".repeat(1024))))).isEmpty();
        assertThat(codes(judge(named("a".repeat(1025))))).containsExactly("subject-name");
    }

    @Test
    void refusesAnAssertionAboutNobody() {
        assertThat(codes(judge(answer().changing(NAME_ID, "")))).containsExactly("subject-name");
    }

    @Test
    void refusesANameMadeOfElements() {
        assertThat(codes(judge(named("<x xmlns=\"\">tom@aerolabs.io</x>"))))
                .contains("message-malformed", "subject-name");
    }

    @Test
    void refusesTwoNames() {
        assertThat(codes(judge(answer().changing(NAME_ID, NAME_ID + NAME_ID)))).containsExactly("message-malformed");
    }

    @Test
    void takesANameWithoutAFormatOrWithOneNobodyDefinedAsUnspecified() {
        var jumpcloud = "urn:oasis:names:tc:SAML:1.0:nameid-format:unspecified";

        assertThat(nameOf(named("tom")).nameId().format()).isEqualTo(NameIdFormat.UNSPECIFIED);
        var odd = nameOf(answer().changing(FORMAT, " Format=\"" + jumpcloud + "\""))
                .nameId()
                .format();
        assertThat(odd.urn()).isEqualTo(jumpcloud);
        assertThat(odd.isUnspecified()).isTrue();
    }

    private static VerifiedAssertion nameOf(Forger forger) {
        return ((Verdict.Accepted) judge(forger)).assertion();
    }

    @Test
    void refusesAnAssertionThatNobodyMayBear() {
        var holderOfKey = BEARER.replace(":bearer", ":holder-of-key");

        assertThat(codes(judge(answer().changing(BEARER, holderOfKey)))).containsExactly("subject-not-bearer");
    }

    @Test
    void takesABearerThatStandsBehindAHolderOfKey() {
        var holderOfKey = "<saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:holder-of-key\"/>";

        assertThat(codes(judge(answer().changing(BEARER, holderOfKey + BEARER))))
                .isEmpty();
    }

    @Test
    void takesTheOneGoodBearerOfSeveral() {
        var other = BEARER + "<saml:SubjectConfirmationData Recipient=\"https://other.example\"/>"
                + "</saml:SubjectConfirmation>";

        assertThat(codes(judge(answer().changing(BEARER, other + BEARER)))).isEmpty();
    }

    @Test
    void doesNotMakeOneGoodBearerOfTwoHalves() {
        var right = answer().changing(" InResponseTo=\"_req1\"/>", "/>");
        var other = BEARER + "<saml:SubjectConfirmationData InResponseTo=\"_req1\" Recipient=\"" + ACS + "\"/>"
                + "</saml:SubjectConfirmation>";

        assertThat(codes(judge(right.changing(BEARER, other + BEARER)))).hasSize(1);
    }

    @Test
    void refusesNoneAndTwoStatementsOfAuthentication() {
        var start = "<saml:AuthnStatement";
        var second = start + " AuthnInstant=\"" + Given.NOW + "\"/>";

        assertThat(codes(judge(answer().changing(start, second + start)))).containsExactly("subject-authn-statement");
        assertThat(codes(judge(answer().changing("AuthnStatement", "AuthzStatement"))))
                .containsExactly("subject-authn-statement");
    }

    @Test
    void refusesAConditionItDoesNotKnow() {
        var odd = "</saml:AudienceRestriction><saml:Condition/>";

        assertThat(codes(judge(answer().changing("</saml:AudienceRestriction>", odd))))
                .containsExactly("condition-unknown");
    }

    @Test
    void keepsTheConditionsThatItKeepsAnyway() {
        var harmless = "</saml:AudienceRestriction><saml:OneTimeUse/><saml:ProxyRestriction Count=\"0\"/>";

        assertThat(codes(judge(answer().changing("</saml:AudienceRestriction>", harmless))))
                .isEmpty();
    }

    @Test
    void refusesAnAttributeWithAControlCharacter() {
        assertThat(codes(judge(answer().changing(VALUE, "<saml:AttributeValue>Sa&#x7F;les</saml:AttributeValue>"))))
                .containsExactly("subject-attribute");
    }

    @Test
    void refusesAnAttributeThatIsHalfText() {
        assertThat(codes(judge(
                        answer().changing(VALUE, "<saml:AttributeValue>Sales<x xmlns=\"\"/></saml:AttributeValue>"))))
                .containsExactly("message-malformed");
    }

    @Test
    void readsPastAnAttributeMadeOfElementsAndANil() {
        var odd = "<saml:AttributeValue><saml:NameID>x</saml:NameID></saml:AttributeValue>"
                + "<saml:AttributeValue xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";

        assertThat(nameOf(answer().changing(VALUE, odd)).attributes().values("groups"))
                .containsExactly("Everyone");
    }
}
