package switchboard.idp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.platform.http.Outgoing;
import switchboard.saml.EntityId;

class AppMetadataTest {
    private static final Trust BEFORE = new Trust(
            new EntityId("JumpCloud"), Optional.empty(), List.of(), List.of(), NameIdKind.EMAIL, SignedPart.BOTH);

    private final AppMetadata metadata = new AppMetadata(new Outgoing(List.of()));

    @Test
    void takesNameAndAddressesFromTheDocumentAndKeepsTheRest() {
        var outcome = metadata.read(BEFORE, """
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://app.example">
                  <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <AssertionConsumerService index="0" isDefault="true"
                        Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://app.example/acs"/>
                  </SPSSODescriptor>
                </EntityDescriptor>""".getBytes(StandardCharsets.UTF_8));
        assertThat(outcome)
                .isEqualTo(new AppMetadata.Outcome.Read(new Trust(
                        new EntityId("JumpCloud"),
                        Optional.of(new EntityId("https://app.example")),
                        List.of(URI.create("https://app.example/acs")),
                        List.of(),
                        NameIdKind.EMAIL,
                        SignedPart.BOTH)));
    }

    @Test
    void saysWhatIsWrongWithAnythingElse() {
        assertThat(metadata.read(BEFORE, "no xml".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AppMetadata.Outcome.Wrong.class);
        assertThat(metadata.read(BEFORE, new byte[0])).isInstanceOf(AppMetadata.Outcome.Wrong.class);
        assertThat(metadata.fetch(BEFORE, " ")).isInstanceOf(AppMetadata.Outcome.Wrong.class);
        assertThat(metadata.fetch(BEFORE, "not an address")).isInstanceOf(AppMetadata.Outcome.Wrong.class);
    }

    @Test
    void asksNothingInsideTheHouse() {
        assertThat(metadata.fetch(BEFORE, "http://127.0.0.1:1/metadata")).isInstanceOf(AppMetadata.Outcome.Wrong.class);
        assertThat(metadata.fetch(BEFORE, "file:///etc/passwd")).isInstanceOf(AppMetadata.Outcome.Wrong.class);
    }
}
