package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.saml.xml.Xml;
import switchboard.saml.xml.XmlElement;
import switchboard.saml.xml.XmlWriter;

/// What we sign, others believe; what they sign, we believe: every algorithm, the JDK and Santuario.
class SignatureExchangeTest {
    private static final List<Keys> EVERY_KEY = List.of(Keys.RSA, Keys.P256, Keys.P384, Keys.P521);
    static final List<String> CANONICALIZATIONS = List.of(Dsig.EXCLUSIVE, Dsig.EXCLUSIVE_WITH_COMMENTS);

    static Stream<Arguments> ways() {
        return Arrays.stream(SignatureAlgorithm.values())
                .flatMap(algorithm -> EVERY_KEY.stream()
                        .filter(keys -> algorithm.fits(keys.certificate().getPublicKey()))
                        .map(keys -> Arguments.of(algorithm, keys)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void othersBelieveWhatWeSign(SignatureAlgorithm algorithm, Keys keys) {
        byte[] signed = new Signer(keys.secret(), keys.certificate(), algorithm).signElement(assertion(), "_1");
        byte[] carried = new XmlWriter()
                .open("r", "urn:r", "Response")
                .element(signed)
                .close()
                .bytes();

        for (byte[] document : List.of(signed, carried)) {
            assertThat(Peer.JDK.verifies(document, keys)).isTrue();
            assertThat(Peer.SANTUARIO.verifies(document, keys)).isTrue();
        }
        assertHeld(Xml.root(signed), keys, algorithm);
        assertHeld(Xml.root(carried).children().getFirst(), keys, algorithm);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void weBelieveWhatOthersSign(SignatureAlgorithm algorithm, Keys keys) {
        byte[] document = Forge.utf8(Forge.ASSERTION.replace("%SIGNATURE%", ""));
        for (Peer peer : Peer.values()) {
            for (String canonicalization : CANONICALIZATIONS) {
                Peer.Way way = new Peer.Way(algorithm, canonicalization, List.of());
                byte[] signed = peer.signed(document, keys, way);
                assertHeld(Xml.root(signed).children().getFirst(), keys, algorithm);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("CANONICALIZATIONS")
    void weBelieveInclusivePrefixesOfOthers(String canonicalization) {
        byte[] document = Forge.utf8(Forge.ASSERTION.replace("%SIGNATURE%", ""));
        Peer.Way way = new Peer.Way(SignatureAlgorithm.RSA_SHA256, canonicalization, List.of("xs", "r", "none"));
        byte[] signed = Peer.JDK.signed(document, Keys.RSA, way);

        assertHeld(Xml.root(signed).children().getFirst(), Keys.RSA, SignatureAlgorithm.RSA_SHA256);
    }

    private static void assertHeld(XmlElement element, Keys keys, SignatureAlgorithm algorithm) {
        SignatureOutcome outcome = new SignatureCheck(List.of(keys.certificate())).check(element);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SignatureOutcome.Held.class,
                        held -> assertThat(held.algorithm()).isEqualTo(algorithm));
    }

    private static byte[] assertion() {
        return new XmlWriter()
                .open("a", "urn:oasis:names:tc:SAML:2.0:assertion", "Assertion")
                .attribute("ID", "_1")
                .open("a", "urn:oasis:names:tc:SAML:2.0:assertion", "Issuer")
                .text("https://idp.example/\u00fc&<>")
                .close()
                .open("a", "urn:oasis:names:tc:SAML:2.0:assertion", "Subject")
                .attribute("k", "\"\t\r\n<")
                .close()
                .close()
                .bytes();
    }
}
