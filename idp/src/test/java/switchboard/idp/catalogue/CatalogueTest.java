package switchboard.idp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();

    @Test
    void findsOursWhenPeopleLookForDialpad() {
        assertThat(catalogue.search(" dialPAD "))
                .extracting(CatalogueEntry::name)
                .containsExactly("Dialpad", "Switchboard");
        assertThat(catalogue.search("no such app")).isEmpty();
        assertThat(catalogue.generic()).extracting(CatalogueEntry::name).containsExactly("Generic SAML");
    }

    @Test
    void fillsTheSeedsAddressesFromTheCompanyDomain() {
        var dialpad = catalogue.find("dialpad").orElseThrow();
        var answers = Map.of("domain", "aerolabs.io");
        assertThat(dialpad.spEntityId(answers)).contains("https://dialpad.com/api/saml/metadata/custom/aerolabs.io");
        assertThat(dialpad.acsUrl(answers)).contains("https://dialpad.com/saml/sso/custom/aerolabs.io");
        assertThat(dialpad.acsUrl(Map.of())).isEmpty();
    }

    @Test
    void everyEntryIsWhole() {
        var all = catalogue.search("");
        assertThat(all).hasSizeGreaterThan(7).allSatisfy(entry -> {
            assertThat(entry.key()).matches("[a-z0-9-]+");
            assertThat(entry.summary()).endsWith(".");
            assertThat(entry.attributes()).isNotEmpty();
            assertThat(entry.help()).isNotEmpty();
            assertThat(entry.asks())
                    .allSatisfy(ask ->
                            assertThat(entry.spEntityId() + entry.acsUrl()).contains("{" + ask.name() + "}"));
        });
    }
}
