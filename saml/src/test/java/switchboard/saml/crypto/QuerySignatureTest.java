package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySignatureTest {
    private static final byte[] OCTETS = Forge.utf8("SAMLRequest=a%2bb&RelayState=x&SigAlg=y");
    private static final QuerySignature CHECK =
            new QuerySignature(List.of(Keys.RSA.certificate(), Keys.P256.certificate()));
    private static final String GOOD = value(SignatureAlgorithm.RSA_SHA256);

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void believesEveryListedAlgorithm(SignatureAlgorithm algorithm) {
        assertThat(CHECK.check(OCTETS, algorithm.uri(), value(algorithm)))
                .isInstanceOfSatisfying(
                        QueryOutcome.Held.class,
                        held -> assertThat(held.by()).isEqualTo(keys(algorithm).certificate()));
    }

    @Test
    void refusesOtherOctetsThanThoseReceived() {
        byte[] recoded = Forge.utf8("SAMLRequest=a%2Bb&RelayState=x&SigAlg=y");

        assertThat(problem(recoded, SignatureAlgorithm.RSA_SHA256.uri(), GOOD))
                .isEqualTo(SignatureProblem.SIGNATURE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
                "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
                "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
                "urn:unknown",
                "",
            })
    void refusesOtherAlgorithms(String uri) {
        assertThat(problem(OCTETS, uri, GOOD)).isEqualTo(SignatureProblem.SIGNATURE_ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "!", "====", "AAA"})
    void refusesValuesThatAreNoSignatures(String value) {
        for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
            assertThat(problem(OCTETS, algorithm.uri(), value)).isEqualTo(SignatureProblem.SIGNATURE_VALUE);
        }
    }

    /// CVE-2022-21449: r and s of zero, believed for every key by some versions of Java.
    @Test
    void refusesAnEcdsaSignatureOfZeros() {
        String zeros = Forge.base64(new byte[64]);

        assertThat(problem(OCTETS, SignatureAlgorithm.ECDSA_SHA256.uri(), zeros))
                .isEqualTo(SignatureProblem.SIGNATURE_VALUE);
    }

    @Test
    void refusesAnAlgorithmThatNoPinnedKeyIsFor() {
        QuerySignature check = new QuerySignature(List.of(Keys.P256.certificate()));

        assertThat(check.check(OCTETS, SignatureAlgorithm.RSA_SHA256.uri(), GOOD))
                .isInstanceOfSatisfying(
                        QueryOutcome.Broken.class,
                        broken -> assertThat(broken.problem()).isEqualTo(SignatureProblem.KEY_TYPE));
    }

    private static SignatureProblem problem(byte[] octets, String uri, String value) {
        return switch (CHECK.check(octets, uri, value)) {
            case QueryOutcome.Broken broken -> broken.problem();
            case QueryOutcome.Held held -> throw new AssertionError("held by " + held.by());
        };
    }

    private static String value(SignatureAlgorithm algorithm) {
        Keys keys = keys(algorithm);
        return Forge.base64(new Signer(keys.secret(), keys.certificate(), algorithm).signQuery(OCTETS));
    }

    private static Keys keys(SignatureAlgorithm algorithm) {
        return algorithm.fits(Keys.RSA.certificate().getPublicKey()) ? Keys.RSA : Keys.P256;
    }
}
