package switchboard.saml.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Key pairs with self-signed certificates for tests, made once each.
public final class Keys {
    public static final Keys RSA = rsa(2048);
    public static final Keys OTHER_RSA = rsa(2048);
    public static final Keys P256 = curve("secp256r1");
    public static final Keys P384 = curve("secp384r1");
    public static final Keys P521 = curve("secp521r1");

    private final KeyPair pair;
    private final X509Certificate certificate;

    private Keys(KeyPair pair, X509Certificate certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    public static Keys rsa(int bits) {
        return make("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4));
    }

    static Keys make(String kind, AlgorithmParameterSpec spec) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(spec);
            KeyPair pair = generator.generateKeyPair();
            return new Keys(pair, certificate(pair));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public PrivateKey secret() {
        return pair.getPrivate();
    }

    public X509Certificate certificate() {
        return certificate;
    }

    private static Keys curve(String name) {
        return make("EC", new ECGenParameterSpec(name));
    }

    private static X509Certificate certificate(KeyPair pair) throws CertificateException {
        try {
            X500Principal name = new X500Principal("CN=test");
            String algorithm = "SHA256with" + (pair.getPublic().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    Date.from(Instant.EPOCH),
                                    Date.from(Instant.ofEpochSecond(4_000_000_000L)),
                                    name,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
