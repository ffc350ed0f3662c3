package switchboard.idp.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandlesTest {
    @Test
    void makesAnAddressOfALabel() {
        assertThat(Handles.of("Aerolabs Phone", "dialpad").limit(2))
                .containsExactly("aerolabs-phone", "aerolabs-phone-2");
        assertThat(Handles.of("  Téléphonie & Büro!  ", "dialpad").findFirst()).contains("telephonie-buro");
    }

    @Test
    void fallsBackToTheEntryWhereALabelHasNoLetter() {
        assertThat(Handles.of("電話", "dialpad").findFirst()).contains("dialpad");
        assertThat(Handles.of("../..", "dialpad").findFirst()).contains("dialpad");
    }

    @Test
    void isNeverLong() {
        assertThat(Handles.of("a".repeat(200), "x").findFirst().orElseThrow()).hasSize(40);
    }
}
