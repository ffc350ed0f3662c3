package switchboard.saml;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A key pair with its self-signed certificate, made for tests. Those used most are made once.
public record ForgerKey(PrivateKey privateKey, X509Certificate certificate) {

    /// The key that an honest identity provider signs with.
    public static final ForgerKey RSA = rsa("CN=idp.example", 2048);
    /// A key that nobody has pinned.
    public static final ForgerKey STRANGER = rsa("CN=stranger.example", 2048);
    public static final ForgerKey EC = ec("CN=ec.example", "secp256r1");

    public static ForgerKey rsa(String name, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return selfSigned(generator, name, "SHA256withRSA");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ForgerKey ec(String name, String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return selfSigned(generator, name, "SHA256withECDSA");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ForgerKey selfSigned(KeyPairGenerator generator, String name, String algorithm)
            throws GeneralSecurityException {
        var pair = generator.generateKeyPair();
        var start = Instant.parse("2026-01-01T00:00:00Z");
        var subject = new X500Principal(name);
        var builder = new JcaX509v3CertificateBuilder(
                subject,
                BigInteger.valueOf(name.hashCode()).abs().add(BigInteger.ONE),
                Date.from(start),
                Date.from(start.plus(Duration.ofDays(3650))),
                subject,
                pair.getPublic());
        try {
            var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new ForgerKey(pair.getPrivate(), certificate);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public SigningKey signingKey() {
        return new SigningKey(privateKey, certificate);
    }

    String signatureMethod() {
        return "http://www.w3.org/2001/04/xmldsig-more#"
                + (privateKey.getAlgorithm().equals("EC") ? "ecdsa-sha256" : "rsa-sha256");
    }

    @Override
    public String toString() {
        return "ForgerKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
