package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.saml.xml.Xml;
import switchboard.saml.xml.XmlElement;

class SignerTest {
    private static final Signer SIGNER = signer(Keys.RSA, SignatureAlgorithm.RSA_SHA256);

    @Test
    void putsTheSignatureRightAfterTheIssuer() {
        String element = "<a:R xmlns:a=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_1\"><a:Issuer>i</a:Issuer>"
                + "<a:Subject></a:Subject></a:R>";

        assertThat(childrenOfSigned(element)).containsExactly("Issuer", "Signature", "Subject");
    }

    @Test
    void putsTheSignatureFirstWhereThereIsNoIssuer() {
        assertThat(childrenOfSigned("<m:E xmlns:m=\"urn:m\" ID=\"_1\"><m:X></m:X></m:E>"))
                .containsExactly("Signature", "X");
        assertThat(childrenOfSigned("<m:E xmlns:m=\"urn:m\" ID=\"_1\"></m:E>")).containsExactly("Signature");
    }

    @Test
    void changesNothingElse() {
        String element = "<m:E xmlns:m=\"urn:m\" ID=\"_1\">t\u00fcx<m:X></m:X></m:E>";
        String signed =
                new String(SIGNER.signElement(Forge.utf8(element), "_1"), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(signed.replaceFirst("<ds:Signature .*</ds:Signature>", "")).isEqualTo(element);
    }

    @Test
    void refusesToSignWhatIsNotCanonicalOrHasAnotherId() {
        for (String element : List.of(
                "<E ID='_1'></E>",
                "<E ID=\"_1\"/>",
                "<E b=\"\" ID=\"_1\"></E>",
                "<E ID=\"_2\"></E>",
                "<E></E>",
                "x",
                "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> SIGNER.signElement(Forge.utf8(element), "_1"));
        }
    }

    @Test
    void refusesKeysThatDoNotBelongTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Signer(Keys.RSA.secret(), Keys.OTHER_RSA.certificate(), SignatureAlgorithm.RSA_SHA256));
        assertThatIllegalArgumentException().isThrownBy(() -> signer(Keys.RSA, SignatureAlgorithm.ECDSA_SHA256));
        assertThatIllegalArgumentException().isThrownBy(() -> signer(Keys.P256, SignatureAlgorithm.RSA_SHA256));
        assertThatIllegalArgumentException().isThrownBy(() -> signer(Keys.rsa(1024), SignatureAlgorithm.RSA_SHA256));
    }

    @Test
    void choosesAnAlgorithmForEachKindOfKey() {
        assertThat(SignatureAlgorithm.forKey(Keys.RSA.certificate().getPublicKey()))
                .isEqualTo(SignatureAlgorithm.RSA_SHA256);
        assertThat(SignatureAlgorithm.forKey(Keys.P384.certificate().getPublicKey()))
                .isEqualTo(SignatureAlgorithm.ECDSA_SHA256);
    }

    @Test
    void signsForManyThreadsAtOnce() {
        Signer signer = signer(Keys.P256, SignatureAlgorithm.ECDSA_SHA256);
        QuerySignature check = new QuerySignature(List.of(Keys.P256.certificate()));
        List<CompletableFuture<QueryOutcome>> outcomes = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    byte[] octets = Forge.utf8("SAMLRequest=" + i);
                    String value = Forge.base64(signer.signQuery(octets));
                    return check.check(octets, SignatureAlgorithm.ECDSA_SHA256.uri(), value);
                }))
                .toList();

        assertThat(outcomes).allMatch(outcome -> outcome.join() instanceof QueryOutcome.Held);
    }

    private static List<String> childrenOfSigned(String element) {
        byte[] signed = SIGNER.signElement(Forge.utf8(element), "_1");
        assertThat(new SignatureCheck(List.of(Keys.RSA.certificate())).check(Xml.root(signed)))
                .isInstanceOf(SignatureOutcome.Held.class);
        return Xml.root(signed).children().stream().map(XmlElement::name).toList();
    }

    private static Signer signer(Keys keys, SignatureAlgorithm algorithm) {
        return new Signer(keys.secret(), keys.certificate(), algorithm);
    }
}
