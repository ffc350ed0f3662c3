package switchboard.saml.certificate;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A signer's certificate and the authority that issued it.
record ForgerChain(X509Certificate leaf, X509Certificate authority) {

    static ForgerChain make() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var authority = generator.generateKeyPair();
            var leaf = generator.generateKeyPair();
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate());
            var root = builder("CN=Authority", authority.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            var converter = new JcaX509CertificateConverter();
            return new ForgerChain(
                    converter.getCertificate(builder("CN=idp", leaf.getPublic()).build(signer)),
                    converter.getCertificate(root.build(signer)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JcaX509v3CertificateBuilder builder(String subject, PublicKey key) {
        return new JcaX509v3CertificateBuilder(
                new X500Principal("CN=Authority"),
                BigInteger.TWO,
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                new X500Principal(subject),
                key);
    }
}
