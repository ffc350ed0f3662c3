package switchboard.platform.http;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate for one name, and the two ends of TLS that know it: the server's and that of a client who
/// trusts it.
record FakeAuthority(SSLContext server, SSLContext client) {

    private static final char[] NONE = new char[0];
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    static FakeAuthority vouchingFor(String host) {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = keys.generateKeyPair();
            var name = new X500Principal("CN=test");
            var certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(START),
                            Date.from(START.plus(36500, ChronoUnit.DAYS)),
                            name,
                            pair.getPublic())
                    .addExtension(
                            Extension.subjectAlternativeName,
                            false,
                            new GeneralNames(new GeneralName(GeneralName.dNSName, host)))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
            return of(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(certificate));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FakeAuthority of(PrivateKey key, X509Certificate certificate)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NONE);
        store.setKeyEntry("key", key, NONE, new X509Certificate[] {certificate});
        store.setCertificateEntry("trusted", certificate);
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, NONE);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        var server = SSLContext.getInstance("TLS");
        server.init(own.getKeyManagers(), null, null);
        var client = SSLContext.getInstance("TLS");
        client.init(null, trusted.getTrustManagers(), null);
        return new FakeAuthority(server, client);
    }
}
