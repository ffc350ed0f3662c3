package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"AQIDBA==", " AQID\r\nBA== ", "A Q\tI\nD B A = ="})
    void ignoresWhiteSpaceWhereverItStands(String text) {
        assertThat(Base64Text.decode(text))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AQIDBA",
                "AQIDBA=",
                "AQ=DBA==",
                "AQID-A==",
                "AQIDBA==AQIDBA==",
                "\u00fc===",
                "A",
                "AQIDBA==\u00a0"
            })
    void refusesEverythingElse(String text) {
        assertThat(Base64Text.decode(text)).isEmpty();
    }
}
