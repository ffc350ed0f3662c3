package switchboard.idp.app;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.crypto.KeyPairs;
import switchboard.platform.crypto.Place;
import switchboard.platform.crypto.Vault;
import switchboard.platform.id.Ids;
import switchboard.saml.SigningKey;

/// The key pair of each app: made at activation, sealed at rest, handed out only to sign with.
@Component
class AppKeys {
    private static final Duration LIFE = Duration.ofDays(3 * 365 + 1);

    private final AppKeyTable table;
    private final KeyPairs pairs;
    private final Vault vault;
    private final Ids ids;
    private final InstantSource clock;

    AppKeys(AppKeyTable table, KeyPairs pairs, Vault vault, Ids ids, InstantSource clock) {
        this.table = table;
        this.pairs = pairs;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    void make(App app) {
        var now = clock.instant();
        var id = ids.next();
        var pair = pairs.rsa2048();
        var certificate = pairs.selfSigned(pair, app.handle(), now, LIFE);
        var plain = pair.getPrivate().getEncoded();
        var sealed = vault.seal(plain, place(app.organizationId(), id));
        Arrays.fill(plain, (byte) 0);
        table.insert(
                app.organizationId(),
                new AppKeyTable.Row(app.id(), id, Certificates.encoded(certificate), sealed, now));
    }

    X509Certificate certificate(OrganizationId organization, AppId app) {
        return Certificates.read(row(organization, app).certificate());
    }

    SigningKey signing(OrganizationId organization, AppId app) {
        var row = row(organization, app);
        var certificate = Certificates.read(row.certificate());
        var plain = vault.open(row.sealedKey(), place(organization, row.id()));
        try {
            var factory = KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm());
            return new SigningKey(factory.generatePrivate(new PKCS8EncodedKeySpec(plain)), certificate);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a stored key is damaged", broken);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private AppKeyTable.Row row(OrganizationId organization, AppId app) {
        return table.inUse(organization, app)
                .orElseThrow(() -> new IllegalStateException("an app without a key: " + app));
    }

    private static Place place(OrganizationId organization, UUID key) {
        return new Place("app_key", organization.value(), key);
    }
}
