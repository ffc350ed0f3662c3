package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.xml.CanonicalOptions;

/// What forgers did to signatures of others. Each message is signed by the right key, so only the trick can
/// fail.
class SignatureAttackTest {
    private static final String REFERENCE = Forge.SIGNED_INFO.substring(
            Forge.SIGNED_INFO.indexOf("<Reference"), Forge.SIGNED_INFO.indexOf("</SignedInfo>"));

    @Test
    void refusesAChangedElement() {
        assertThat(Forge.problem(Forge.GOOD.make().replace("ann@", "eve@"))).isEqualTo(SignatureProblem.DIGEST);
    }

    @Test
    void refusesAChangedSignedInfo() {
        String document = Forge.GOOD.make().replace("<Transforms>", "<Transforms> ");

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.SIGNATURE_VALUE);
    }

    @Test
    void refusesAnotherKeyWhateverItsCertificateSays() {
        Forge forge = Forge.GOOD.with("SHA256withRSA", Keys.OTHER_RSA.secret());

        for (String keyInfo : List.of(
                "<KeyName>k</KeyName>",
                "<X509Data><X509Certificate>MIIB</X509Certificate></X509Data>",
                "<RetrievalMethod URI=\"http://127.0.0.1:1/key\"/>",
                "<KeyValue><RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue>")) {
            assertThat(Forge.problem(forge.make().replace("<KeyName>k</KeyName>", keyInfo)))
                    .isEqualTo(SignatureProblem.SIGNATURE_VALUE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#_2",
                "_1",
                "http://127.0.0.1:1/x",
                "file:///etc/passwd",
                "#xpointer(/)",
                "#xpointer(id('_1'))",
                " #_1",
                "#_1 ",
                "#_1#_1",
                "#%5F1",
            })
    void refusesEveryOtherReference(String uri) {
        String document =
                Forge.GOOD.saying("URI=\"#_1\"", "URI=\"" + uri + "\"").make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.REFERENCE);
    }

    @Test
    void refusesAReferenceWithoutUriAndAnElementWithoutId() {
        assertThat(Forge.problem(Forge.GOOD.saying(" URI=\"#_1\"", "").make())).isEqualTo(SignatureProblem.REFERENCE);
        for (String id : List.of("Id=\"_1\"", "id=\"_1\"", "xml:id=\"_1\"", "a:ID=\"_1\"", "ID=\"\"")) {
            assertThat(Forge.problem(Forge.GOOD.around("ID=\"_1\"", id).make())).isEqualTo(SignatureProblem.REFERENCE);
        }
    }

    @Test
    void refusesNoReferenceAndSeveralReferences() {
        assertThat(Forge.problem(Forge.GOOD.saying(REFERENCE, "").make())).isEqualTo(SignatureProblem.REFERENCE);
        assertThat(Forge.problem(
                        Forge.GOOD.saying(REFERENCE, REFERENCE + REFERENCE).make()))
                .isEqualTo(SignatureProblem.REFERENCE);
        assertThat(Forge.problem(Forge.GOOD
                        .saying(REFERENCE, REFERENCE + REFERENCE.replace("#_1", ""))
                        .make()))
                .isEqualTo(SignatureProblem.REFERENCE);
    }

    /// "Something else genuinely signed, carried along": the signature of one assertion put into another.
    @Test
    void refusesASignatureThatCoversAnotherElement() {
        String good = Forge.GOOD.make();
        String signature = good.substring(good.indexOf("<Signature"), good.indexOf("<a:Subject"));
        String evil = "<a:Assertion xmlns:a=\"urn:a\" ID=\"_evil\"><a:Issuer>i</a:Issuer>%s</a:Assertion>";
        String original = good.substring(good.indexOf("<a:Assertion"), good.indexOf("</r:Response>"));

        assertThat(Forge.problem(response(evil.formatted(signature)))).isEqualTo(SignatureProblem.REFERENCE);
        assertThat(Forge.problem(response(evil.formatted(signature + original.replace(signature, "")))))
                .as("the original inside the forged one")
                .isEqualTo(SignatureProblem.REFERENCE);
        String object = signature.replace(
                "</Signature>", "<Object>" + original.replace(signature, "") + "</Object></Signature>");
        assertThat(Forge.problem(response(evil.formatted(object))))
                .as("the original inside an Object of its signature")
                .isEqualTo(SignatureProblem.MALFORMED);
    }

    @Test
    void doesNotFindASignatureThatIsNoDirectChild() {
        String good = Forge.GOOD.make();
        String deeper =
                good.replace("<Signature xmlns", "<a:X><Signature xmlns").replace("</Signature>", "</Signature></a:X>");

        assertThat(Forge.check(deeper)).isInstanceOf(SignatureOutcome.Absent.class);
    }

    @Test
    void refusesTwoSignatures() {
        String good = Forge.GOOD.make();
        String signature = good.substring(good.indexOf("<Signature"), good.indexOf("<a:Subject"));

        assertThat(Forge.problem(good.replace("<a:Subject", signature + "<a:Subject")))
                .isEqualTo(SignatureProblem.SEVERAL_SIGNATURES);
    }

    /// Classic and modern ways of hashing with the wrong thing.
    @ParameterizedTest
    @CsvSource({
        "SHA1withRSA, http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        "MD5withRSA, http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
        "SHA256withRSA, http://www.w3.org/2000/09/xmldsig#dsa-sha1",
        "SHA256withRSA, urn:unknown",
        "SHA256withRSA, ''",
    })
    void refusesOldAndUnknownSignatureAlgorithms(String algorithm, String uri) {
        String document = Forge.GOOD
                .saying("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", uri)
                .with(algorithm, Keys.RSA.secret())
                .make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.SIGNATURE_ALGORITHM);
    }

    /// CVE-2009-0217: the public key, known to all, used as the secret of an HMAC.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#hmac-sha1\"/>",
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256\"/>",
                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256\"><HMACOutputLength>0</HMACOutputLength>"
                        + "</SignatureMethod>",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"><HMACOutputLength>0</HMACOutputLength>"
                        + "</SignatureMethod>",
            })
    void refusesEveryHmac(String method) {
        SecretKeySpec key =
                new SecretKeySpec(Keys.RSA.certificate().getPublicKey().getEncoded(), "HmacSHA256");
        String document = Forge.GOOD
                .saying("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"/>", method)
                .with("HmacSHA256", key)
                .make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.SIGNATURE_ALGORITHM);
    }

    @Test
    void refusesAnAlgorithmOfAnotherKindThanThePinnedKey() {
        String document = Forge.GOOD.saying("#rsa-sha256", "#ecdsa-sha256").make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.KEY_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "SHA-1, http://www.w3.org/2000/09/xmldsig#sha1",
        "MD5, http://www.w3.org/2001/04/xmldsig-more#md5",
        "SHA-256, urn:unknown",
    })
    void refusesOldAndUnknownDigests(String digest, String uri) {
        String document = Forge.GOOD
                .saying("http://www.w3.org/2001/04/xmlenc#sha256", uri)
                .digesting(digest)
                .make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.DIGEST_ALGORITHM);
    }

    /// A digest of nothing, accepted where canonicalisation failed silently: CVE-2025-66568.
    @Test
    void refusesTheDigestOfNothing() {
        String document = Forge.GOOD.make(CanonicalOptions.PLAIN, bytes -> new byte[0]);

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.DIGEST);
    }

    private static String response(String assertion) {
        return "<r:Response xmlns:r=\"urn:r\">" + assertion + "</r:Response>";
    }
}
