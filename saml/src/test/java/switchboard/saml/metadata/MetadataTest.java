package switchboard.saml.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import switchboard.saml.Binding;
import switchboard.saml.EntityId;
import switchboard.saml.ForgerKey;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestSigning;

class MetadataTest {

    private static final IdpMetadata IDP = new IdpMetadata(
            new EntityId("Jump & Cloud"),
            List.of(ForgerKey.RSA.certificate(), ForgerKey.EC.certificate()),
            List.of(
                    new Endpoint(Binding.REDIRECT, URI.create("https://idp.example/sso?a=1&b=2")),
                    new Endpoint(Binding.POST, URI.create("https://idp.example/post"))),
            List.of(NameIdFormat.EMAIL, NameIdFormat.UNSPECIFIED),
            RequestSigning.DEMANDED);

    private static final SpMetadata SP = new SpMetadata(
            new EntityId("https://sp.example/metadata"),
            List.of(ForgerKey.RSA.certificate()),
            List.of(
                    new AssertionConsumerService(3, URI.create("https://sp.example/acs")),
                    new AssertionConsumerService(1, URI.create("https://sp.example/old"))),
            List.of(),
            RequestSigning.OPTIONAL);

    private static MetadataOutcome<IdpMetadata> idp(String xml) {
        return MetadataReader.readIdentityProvider(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String idpXml() {
        return new String(MetadataWriter.write(IDP), StandardCharsets.UTF_8);
    }

    private static String code(MetadataOutcome<?> outcome) {
        return switch (outcome) {
            case MetadataOutcome.Read<?> _ -> "read";
            case MetadataOutcome.Refused<?>(var problem) -> problem.code();
        };
    }

    @Test
    void readsWhatItWrites() {
        assertThat(MetadataReader.readIdentityProvider(MetadataWriter.write(IDP)))
                .isInstanceOfSatisfying(MetadataOutcome.Read.class, read -> {
                    assertThat(read.metadata()).isEqualTo(IDP);
                    assertThat(read.facts().signature()).isEqualTo(MetadataSignature.ABSENT);
                    assertThat(read.facts().validUntil()).isEmpty();
                });
        assertThat(MetadataReader.readServiceProvider(MetadataWriter.write(SP)))
                .isInstanceOfSatisfying(
                        MetadataOutcome.Read.class,
                        read -> assertThat(read.metadata()).isEqualTo(SP));
        assertThat(IDP.singleSignOn(Binding.POST)).contains(URI.create("https://idp.example/post"));
    }

    @Test
    void writesTheDefaultConsumerFirst() {
        assertThat(new String(MetadataWriter.write(SP), StandardCharsets.UTF_8))
                .containsSubsequence("https://sp.example/acs", "isDefault=\"false\"")
                .contains("isDefault=\"true\"");
    }

    @Test
    void findsTheOneEntityInAList() {
        var other = new String(MetadataWriter.write(SP), StandardCharsets.UTF_8);
        var list = "<EntitiesDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\"><EntitiesDescriptor>" + other
                + idpXml() + "</EntitiesDescriptor></EntitiesDescriptor>";

        assertThat(code(idp(list))).isEqualTo("read");
        assertThat(code(idp(list.replace("</EntitiesDescriptor></", idpXml() + "</EntitiesDescriptor></"))))
                .isEqualTo("metadata-several-entities");
    }

    @Test
    void tellsTheOtherHalfOfThePair() {
        var outcome = MetadataReader.readIdentityProvider(MetadataWriter.write(SP));

        assertThat(code(outcome)).isEqualTo("metadata-role-missing");
        assertThat(((MetadataOutcome.Refused<IdpMetadata>) outcome).problem().publicMessage())
                .contains("no SAML 2.0 identity provider", "It describes a SAML 2.0 service provider.");
    }

    @Test
    void refusesWhatIsNoMetadata() {
        assertThat(code(idp(""))).isEqualTo("metadata-unreadable");
        assertThat(code(idp("<html/>"))).isEqualTo("metadata-other-document");
        assertThat(code(idp("<!DOCTYPE EntityDescriptor><EntityDescriptor/>"))).isEqualTo("metadata-unreadable");
        assertThat(code(idp("<a>" + "x".repeat(1024 * 1024) + "</a>"))).isEqualTo("metadata-unreadable");
    }

    @Test
    void refusesMetadataThatLacksWhatAConnectionNeeds() {
        assertThat(code(idp(idpXml().replace("entityID=\"Jump &amp; Cloud\"", "entityID=\" \""))))
                .isEqualTo("metadata-no-entity-id");
        assertThat(code(idp(idpXml().replace("SingleSignOnService", "SingleLogoutService"))))
                .isEqualTo("metadata-no-endpoint");
        assertThat(code(idp(idpXml().replace("Location=\"https://", "Location=\"javascript://"))))
                .isEqualTo("metadata-no-endpoint");
        assertThat(code(idp(idpXml().replace("use=\"signing\"", "use=\"encryption\""))))
                .isEqualTo("metadata-no-certificate");
        assertThat(code(idp(idpXml().replace(
                                "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0",
                                "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:1.1"))))
                .isEqualTo("metadata-role-missing");
    }

    @Test
    void setsAWeakCertificateAsideAndRefusesWhereThereIsNoOther() throws Exception {
        var weak = Base64.getEncoder()
                .encodeToString(ForgerKey.rsa("CN=weak", 1024).certificate().getEncoded());
        var strong =
                Base64.getEncoder().encodeToString(ForgerKey.RSA.certificate().getEncoded());
        var ec = Base64.getEncoder().encodeToString(ForgerKey.EC.certificate().getEncoded());
        var one = idpXml().replace(strong, weak);

        assertThat(idp(one)).isInstanceOfSatisfying(MetadataOutcome.Read.class, read -> {
            assertThat(((IdpMetadata) read.metadata()).certificates()).containsExactly(ForgerKey.EC.certificate());
            assertThat(read.facts().setAside()).hasSize(1);
        });
        assertThat(code(idp(one.replace(ec, weak)))).isEqualTo("metadata-unusable-certificate");
    }

    @Test
    void tellsUntilWhenItIsGood() {
        var dated = idpXml().replace(" entityID=", " validUntil=\"2027-01-01T00:00:00Z\" entityID=");

        assertThat(idp(dated))
                .isInstanceOfSatisfying(
                        MetadataOutcome.Read.class,
                        read -> assertThat(read.facts().validUntil()).hasToString("Optional[2027-01-01T00:00:00Z]"));
    }

    @Property(tries = 1000)
    void neverThrows(@ForAll byte[] bytes, @ForAll String text) {
        assertThat(MetadataReader.readIdentityProvider(bytes)).isNotNull();
        assertThat(MetadataReader.readServiceProvider(bytes)).isNotNull();
        var broken = idpXml().replace("https://idp.example", text.replaceAll("[^\\p{Print}]|[<&\"]", ""));
        assertThat(idp(broken)).isNotNull();
    }
}
