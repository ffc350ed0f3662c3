package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.saml.xml.CanonicalOptions;
import switchboard.saml.xml.CanonicalOptions.Comments;
import switchboard.saml.xml.XmlElement;

class SignatureCheckTest {
    private static final String METHOD = "<CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#";
    private static final String EXCLUSIVE = "exc-c14n#\"/></Transforms>";

    @Test
    void givesOnlyTheBytesThatWereDigested() {
        SignatureOutcome.Held held = held(Forge.GOOD.make());

        assertThat(held.by()).isEqualTo(Keys.RSA.certificate());
        assertThat(held.algorithm()).isEqualTo(SignatureAlgorithm.RSA_SHA256);
        assertThat(held.bytes().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<a:Assertion xmlns:a=\"urn:a\" ID=\"_1\"><a:Issuer>i</a:Issuer>"
                        + "<a:Subject j=\"1\" k=\"2\">ann@example.org</a:Subject></a:Assertion>");
        assertThat(held.bytes().root().parent()).isEmpty();
        assertThat(held.bytes().root().children()).extracting(XmlElement::name).containsExactly("Issuer", "Subject");
    }

    @Test
    void saysWhenThereIsNoSignature() {
        assertThat(Forge.check(Forge.ASSERTION.replace("%SIGNATURE%", ""))).isInstanceOf(SignatureOutcome.Absent.class);
    }

    @Test
    void acceptsWhiteSpaceWhereTheSchemaDoes() {
        String spaced = Forge.GOOD
                .saying("<Reference", "\n  <Reference")
                .saying("<DigestValue>", "<DigestValue>\n   ")
                .make();

        held(spaced.replace("<SignatureValue>", " <SignatureValue>\r\n\t"));
    }

    @Test
    void acceptsCanonicalizationWithComments() {
        String document = Forge.GOOD
                .saying(EXCLUSIVE, "exc-c14n#WithComments\"/></Transforms>")
                .saying("<SignatureMethod", "<!-- signed --><SignatureMethod")
                .saying(METHOD, METHOD + "WithComments")
                .make();

        held(document);
        held(document.replace("<!-- between -->", ""));
        assertThat(Forge.problem(document.replace("<!-- signed -->", ""))).isEqualTo(SignatureProblem.SIGNATURE_VALUE);
    }

    @Test
    void acceptsInclusivePrefixes() {
        String document = Forge.GOOD
                .saying(
                        EXCLUSIVE,
                        "exc-c14n#\"><e:InclusiveNamespaces xmlns:e=\"http://www.w3.org/2001/10/"
                                + "xml-exc-c14n#\" PrefixList=\"xs #default\"/></Transform></Transforms>")
                .make(new CanonicalOptions(Comments.LEFT_OUT, Set.of("xs", "")), UnaryOperator.identity());

        assertThat(held(document).bytes().root().namespaceOf("xs")).contains("urn:xs");
    }

    @Test
    void ignoresCommentsThatAreNotSignedAndLosesThem() {
        String document = Forge.GOOD.make().replace("<a:Subject", "<!-- added --><a:Subject");

        assertThat(held(document).bytes().bytes())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("added");
    }

    /// CVE-2017-11427 by CDATA: the digest stays valid, so the text must stay whole.
    @Test
    void readsTheWholeTextThroughACdataSectionAddedAfterSigning() {
        String document = Forge.GOOD.make().replace("ann@example.org", "ann@<![CDATA[example]]>.org");

        assertThat(held(document).bytes().root().children().getLast().text()).contains("ann@example.org");
    }

    @Test
    void triesEachPinnedKey() {
        SignatureCheck rollover = new SignatureCheck(
                List.of(Keys.P256.certificate(), Keys.OTHER_RSA.certificate(), Keys.RSA.certificate()));

        assertThat(rollover.check(Forge.covered(Forge.GOOD.make()))).isInstanceOf(SignatureOutcome.Held.class);
    }

    @Test
    void believesNobodyWhenNothingIsPinned() {
        assertThat(new SignatureCheck(List.of()).check(Forge.covered(Forge.GOOD.make())))
                .isInstanceOf(SignatureOutcome.Broken.class);
    }

    @Test
    void refusesToPinAShortKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignatureCheck(List.of(Keys.rsa(1024).certificate())));
        assertThat(KeyRules.refusal(Keys.rsa(1024).certificate().getPublicKey()))
                .isPresent();
        assertThat(KeyRules.refusal(Keys.P521.certificate().getPublicKey())).isEmpty();
    }

    @Test
    void servesManyThreadsAtOnce() {
        SignatureCheck check = new SignatureCheck(List.of(Keys.RSA.certificate()));
        String good = Forge.GOOD.make();
        String bad = good.replace("ann@", "eve@");
        List<CompletableFuture<Boolean>> answers = IntStream.range(0, 400)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> check.check(Forge.covered(i % 2 == 0 ? good : bad)) instanceof SignatureOutcome.Held))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join()).isEqualTo(i % 2 == 0);
        }
    }

    private static SignatureOutcome.Held held(String document) {
        SignatureOutcome outcome = Forge.check(document);
        assertThat(outcome).isInstanceOf(SignatureOutcome.Held.class);
        return (SignatureOutcome.Held) outcome;
    }
}
