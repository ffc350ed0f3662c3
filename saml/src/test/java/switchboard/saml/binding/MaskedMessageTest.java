package switchboard.saml.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import switchboard.saml.Forger;

class MaskedMessageTest {

    private static final String SIGNED = Forger.between(Forger.Parties.EXAMPLE, Instant.parse("2026-09-21T10:02:00Z"))
            .signing(Forger.Signed.BOTH)
            .text();

    @Test
    void showsEverythingButWhatCouldBeUsedAgain() {
        var shown = MaskedMessage.of(SIGNED.getBytes(StandardCharsets.UTF_8));

        assertThat(shown).contains("tom@aerolabs.io", "https://sp.example/acs", "SignatureValue>***</");
        assertThat(shown).doesNotContainPattern("[A-Za-z0-9+/]{60,}");
    }

    @Test
    void masksTextThatIsNoXml() {
        var shown = MaskedMessage.of(("<broken>" + SIGNED).getBytes(StandardCharsets.UTF_8));

        assertThat(shown).startsWith("<broken>").doesNotContainPattern("[A-Za-z0-9+/]{60,}");
    }

    @Test
    void capsWhatItShows() {
        assertThat(MaskedMessage.of("<a>".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThan(66_000)
                .endsWith("cut short");
    }

    @Property(tries = 500)
    void neverThrows(@ForAll byte[] anything) {
        assertThat(MaskedMessage.of(anything)).isNotNull();
    }
}
