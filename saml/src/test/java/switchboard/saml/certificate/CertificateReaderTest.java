package switchboard.saml.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.saml.ForgerKey;

class CertificateReaderTest {

    private static final X509Certificate ONE = ForgerKey.RSA.certificate();
    private static final X509Certificate OTHER = ForgerKey.EC.certificate();

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String lines(byte[] bytes) {
        return Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + lines(bytes) + "\n-----END " + label + "-----\n";
    }

    private static String pem(X509Certificate certificate) {
        return pem("CERTIFICATE", der(certificate));
    }

    static Stream<String> formsOfOne() {
        var pem = pem(ONE);
        var body = lines(der(ONE));
        return Stream.of(
                pem,
                pem.replace("\n", "\r\n"),
                pem.replace("\n", ""),
                pem.replace("\n", " "),
                pem.replace("\n", "\\n"),
                pem.replace("\n", "\\r\\n"),
                "\"" + pem.replace("\n", "\\n") + "\"",
                pem.replace("-----", "----"),
                pem.replace("-----", "—"),
                pem.replace("CERTIFICATE", "X509 CERTIFICATE"),
                pem.replace("CERTIFICATE", "TRUSTED CERTIFICATE"),
                "\uFEFF  \n" + pem.indent(4),
                "Bag Attributes\n  friendlyName: saml\nsubject=CN = idp\n" + pem,
                body,
                body.replace("\n", ""),
                body.replace("\n", "  \n\t"),
                body.replace("\n", "\u00a0"),
                "-----BEGIN CERTIFICATE-----\n" + body,
                body + "\n-----END CERTIFICATE-----",
                pem + pem,
                base64(pem.getBytes(StandardCharsets.US_ASCII)),
                Base64.getUrlEncoder().encodeToString(der(ONE)));
    }

    @ParameterizedTest
    @MethodSource("formsOfOne")
    void readsOneCertificateInAnyForm(String pasted) {
        assertThat(CertificateReader.read(pasted)).isEqualTo(new CertificateOutcome.Read(List.of(ONE), List.of()));
        assertThat(CertificateReader.read(pasted.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CertificateOutcome.Read(List.of(ONE), List.of()));
    }

    static Stream<String> formsOfTwo() {
        return Stream.of(
                pem(ONE) + pem(OTHER),
                pem(ONE) + "\n\n# the next one\n" + pem(OTHER),
                lines(der(ONE)) + "\n\n" + lines(der(OTHER)),
                pem(ONE).replace("\n", "") + pem(OTHER).replace("\n", ""));
    }

    @ParameterizedTest
    @MethodSource("formsOfTwo")
    void readsSeveralAtOnce(String pasted) {
        assertThat(CertificateReader.read(pasted))
                .isEqualTo(new CertificateOutcome.Read(List.of(ONE, OTHER), List.of()));
    }

    @Test
    void readsFiles() throws Exception {
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(ONE, OTHER));

        assertThat(CertificateReader.read(der(ONE))).isEqualTo(new CertificateOutcome.Read(List.of(ONE), List.of()));
        for (var outcome : List.of(
                CertificateReader.read(path.getEncoded("PKCS7")),
                CertificateReader.read(pem("PKCS7", path.getEncoded("PKCS7"))))) {
            assertThat(((CertificateOutcome.Read) outcome).certificates()).containsExactlyInAnyOrder(ONE, OTHER);
        }
        assertThat(CertificateReader.read(pem(ONE).getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(new CertificateOutcome.Read(List.of(ONE), List.of()));
    }

    @Test
    void leavesAnAuthorityOutOfAChain() {
        var chain = ForgerChain.make();

        assertThat(CertificateReader.read(pem(chain.leaf()) + pem(chain.authority())))
                .isEqualTo(new CertificateOutcome.Read(List.of(chain.leaf()), List.of(chain.authority())));
        assertThat(CertificateReader.read(pem(chain.authority())))
                .isEqualTo(new CertificateOutcome.Read(List.of(chain.authority()), List.of()));
    }

    static Stream<String> privateKeys() {
        var rsa = ForgerKey.RSA.privateKey().getEncoded();
        return Stream.of(
                pem("PRIVATE KEY", rsa),
                pem("RSA PRIVATE KEY", rsa),
                pem("ENCRYPTED PRIVATE KEY", rsa),
                pem(ONE) + pem("PRIVATE KEY", rsa),
                "-----BEGIN OPENSSH PRIVATE KEY-----\nabc",
                base64(rsa),
                lines(rsa),
                base64(ForgerKey.EC.privateKey().getEncoded()),
                base64(pem("PRIVATE KEY", rsa).getBytes(StandardCharsets.US_ASCII)),
                lines(pkcs1(rsa)));
    }

    /// The key inside a PKCS#8 wrapping of a 2048 bit RSA key.
    private static byte[] pkcs1(byte[] pkcs8) {
        return Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
    }

    @ParameterizedTest
    @MethodSource("privateKeys")
    void tellsAPrivateKeyFromEverythingElse(String pasted) {
        assertThat(CertificateReader.read(pasted)).isEqualTo(new CertificateOutcome.PrivateKey());
        assertThat(CertificateReader.read(pasted.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CertificateOutcome.PrivateKey());
    }

    @Test
    void tellsAPrivateKeyFileToo() {
        assertThat(CertificateReader.read(ForgerKey.RSA.privateKey().getEncoded()))
                .isEqualTo(new CertificateOutcome.PrivateKey());
    }

    @Test
    void tellsWhatElsePeopleMistakeForACertificate() {
        var publicKey = ONE.getPublicKey().getEncoded();

        assertThat(CertificateReader.read(pem("CERTIFICATE REQUEST", publicKey)))
                .isEqualTo(new CertificateOutcome.SigningRequest());
        assertThat(CertificateReader.read(pem("PUBLIC KEY", publicKey)))
                .isEqualTo(new CertificateOutcome.BarePublicKey());
        assertThat(CertificateReader.read(lines(publicKey))).isEqualTo(new CertificateOutcome.BarePublicKey());
        assertThat(CertificateReader.read(" \n ")).isEqualTo(new CertificateOutcome.Empty());
        assertThat(CertificateReader.read(new byte[0])).isEqualTo(new CertificateOutcome.Empty());
        assertThat(CertificateReader.read("AB:CD:EF:01")).isEqualTo(new CertificateOutcome.Unreadable());
        assertThat(CertificateReader.read("https://idp.example/cert.pem"))
                .isEqualTo(new CertificateOutcome.Unreadable());
        assertThat(CertificateReader.read("A".repeat(300_000))).isInstanceOf(CertificateOutcome.TooLarge.class);
    }

    @Test
    void refusesACertificateThatIsCutShort() {
        var body = lines(der(ONE));

        assertThat(CertificateReader.read(body.substring(0, body.length() - 64)))
                .isEqualTo(new CertificateOutcome.Unreadable());
        assertThat(CertificateReader.read(body.substring(4))).isEqualTo(new CertificateOutcome.Unreadable());
    }

    @Test
    void refusesAWeakKeyAndSaysWhy() {
        var weak = ForgerKey.rsa("CN=weak", 1024).certificate();

        assertThat(CertificateReader.read(pem(weak)))
                .isInstanceOfSatisfying(CertificateOutcome.WeakKey.class, refused -> {
                    assertThat(refused.facts().key()).hasToString("RSA 1024");
                    assertThat(refused.publicMessage()).contains("2048");
                });
        assertThat(CertificateReader.read(pem(ONE) + pem(weak))).isInstanceOf(CertificateOutcome.WeakKey.class);
    }

    @Test
    void tellsTheFactsAsConsolesShowThem() {
        var facts = CertificateFacts.of(ONE);

        assertThat(facts.subject()).isEqualTo("CN=idp.example");
        assertThat(facts.key()).hasToString("RSA 2048");
        assertThat(facts.fingerprint()).matches("([0-9A-F]{4} ){15}[0-9A-F]{4}");
        assertThat(facts.notBefore()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(CertificateFacts.of(OTHER).key()).hasToString("EC 256");
    }

    @Property(tries = 1000)
    void neverThrows(@ForAll String text, @ForAll byte[] bytes) {
        assertThat(CertificateReader.read(text)).isNotNull();
        assertThat(CertificateReader.read(bytes)).isNotNull();
        assertThat(CertificateReader.read(base64(bytes))).isNotNull();
    }
}
