package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.sp.Given.answer;
import static switchboard.saml.sp.Given.codes;
import static switchboard.saml.sp.Given.judge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.Forger;
import switchboard.saml.Forger.Signed;
import switchboard.saml.ForgerKey;
import switchboard.saml.ForgerSignature;

/// Who vouches: signatures that are missing, by others, over something else, or made in a way that proves
/// nothing.
class SignatureTest {

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String NAME = ">tom@aerolabs.io</saml:NameID>";

    @Test
    void refusesAMessageThatNobodySigned() {
        assertThat(codes(judge(answer().signing(Signed.NOTHING)))).containsExactly("signature-missing");
    }

    @Test
    void refusesASignatureByAStranger() {
        for (var signed : List.of(Signed.ASSERTION, Signed.RESPONSE, Signed.BOTH)) {
            assertThat(codes(judge(answer().by(ForgerKey.STRANGER).signing(signed))))
                    .containsExactly("signature-unknown-key");
        }
        assertThat(codes(judge(answer().by(ForgerKey.EC)))).containsExactly("signature-unknown-key");
    }

    @Test
    void refusesAnotherNameThanTheSignedOne() {
        for (var signed : List.of(Signed.ASSERTION, Signed.RESPONSE, Signed.BOTH)) {
            var forger = answer().signing(signed).tampering(NAME, ">admin@aerolabs.io</saml:NameID>");
            assertThat(codes(judge(forger))).containsExactly("signature-broken");
        }
    }

    @Test
    void refusesABrokenSignatureOfTheResponseThoughTheAssertionsHolds() {
        var forger = answer().signing(Signed.BOTH).tampering("Destination=", "Consent=\"x\" Destination=");

        assertThat(codes(judge(forger))).containsExactly("signature-broken");
    }

    /// A comment is not part of the canonical form, so the signature survives it (CVE-2017-11427 and its kin).
    /// Whoever reads up to it sees another name.
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">tom@aerolabs.io<!---->.evil.example</saml:NameID>",
                ">tom@aerolabs.io<?x?>.evil.example</saml:NameID>",
                ">tom@aerolabs.io<![CDATA[.evil.example]]></saml:NameID>",
                "><![CDATA[tom@aerolabs.io]]>.evil.example</saml:NameID>"
            })
    void neverReadsANameUpToATrick(String trick) {
        var signedName = ">tom@aerolabs.io.evil.example</saml:NameID>";
        var forger = answer().changing(NAME, signedName).tampering(signedName, trick);

        switch (judge(forger)) {
            case Verdict.Accepted(var assertion, var _) ->
                assertThat(assertion.nameId().value()).isEqualTo("tom@aerolabs.io.evil.example");
            case Verdict.Rejected(var findings, var _) -> assertThat(findings).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<saml:AttributeValue>Sales", "<saml:Audience>https"})
    void neverReadsAnythingElseUpToATrickEither(String beginning) {
        var tricked = answer().tampering(beginning, beginning + "<!-- -->");

        switch (judge(tricked)) {
            case Verdict.Accepted(var assertion, var _) ->
                assertThat(assertion.attributes().values("groups")).containsExactly("Sales", "Everyone");
            case Verdict.Rejected(var findings, var _) -> assertThat(findings).isNotEmpty();
        }
    }

    @Test
    void acceptsEveryStrongAlgorithm() {
        for (var name : List.of("rsa-sha256", "rsa-sha384", "rsa-sha512")) {
            assertThat(codes(judge(
                            answer().with(ForgerSignature.by(ForgerKey.RSA).method(MORE + name)))))
                    .as(name)
                    .isEmpty();
        }
        for (var name : List.of("sha256-rsa-MGF1", "sha384-rsa-MGF1", "sha512-rsa-MGF1")) {
            var method = "http://www.w3.org/2007/05/xmldsig-more#" + name;
            assertThat(codes(judge(
                            answer().with(ForgerSignature.by(ForgerKey.RSA).method(method)))))
                    .as(name)
                    .isEmpty();
        }
        for (var name : List.of("ecdsa-sha256", "ecdsa-sha384", "ecdsa-sha512")) {
            assertThat(codes(judgeByEc(
                            answer().with(ForgerSignature.by(ForgerKey.EC).method(MORE + name)))))
                    .as(name)
                    .isEmpty();
        }
    }

    private static Verdict judgeByEc(Forger forger) {
        var expectation = Given.expecting(new Origin.Requested("_req1"), ForgerKey.EC);
        return ResponseReader.read(forger.xml(), expectation, Given.NOW);
    }

    @Test
    void refusesSha1() {
        var sha1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";

        assertThat(codes(judge(answer().with(ForgerSignature.by(ForgerKey.RSA).method(sha1)))))
                .containsExactly("signature-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa-md5", "hmac-sha256", "dsa-sha256", "rsa-sha256x"})
    void refusesAMethodThatIsNotOnTheList(String name) {
        assertThat(codes(read(answer().text().replace(MORE + "rsa-sha256", MORE + name))))
                .containsExactly("signature-broken");
    }

    @Test
    void refusesAWeakDigest() {
        var sha1 = "http://www.w3.org/2000/09/xmldsig#sha1";

        assertThat(codes(judge(answer().with(ForgerSignature.by(ForgerKey.RSA).digest(sha1)))))
                .containsExactly("signature-broken");
    }

    @Test
    void acceptsExclusiveCanonicalFormWithComments() {
        var withComments = ForgerSignature.by(ForgerKey.RSA)
                .transforms(
                        "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
                        ForgerSignature.EXCLUSIVE + "WithComments");

        assertThat(codes(judge(answer().with(withComments)))).isEmpty();
    }

    @Test
    void refusesASignatureThatCoversSomethingElse() {
        var text = answer().text();
        var forged = text.replace("ID=\"_assertion1\"", "ID=\"_other\"");

        assertThat(codes(read(forged))).containsExactly("signature-broken");
    }

    @Test
    void refusesAnEmptyReference() {
        assertThat(codes(read(answer().text().replace("URI=\"#_assertion1\"", "URI=\"\""))))
                .containsExactly("signature-broken");
    }

    private static Verdict read(String xml) {
        return ResponseReader.read(xml.getBytes(StandardCharsets.UTF_8), Given.expectingAnswer(), Given.NOW);
    }
}
