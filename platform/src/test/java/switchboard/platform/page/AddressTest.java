package switchboard.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/saml/sso/aerolabs.io, aerolabs.io, https://a.example/|saml/|sso/|*aerolabs.io",
        "https://a.example/saml/, '', https://a.example/|saml/",
        "https://aerolabs.io/x/aerolabs.io/y, aerolabs.io, https://aerolabs.io/|x/|*aerolabs.io|/|y",
        "JumpCloud, '', JumpCloud",
        "JumpCloud, absent, JumpCloud",
        "a//b, '', a//b",
        "/, '', /",
    })
    void breaksAfterSlashesOnlyAndMarksTheTenantsPart(String value, String own, String pieces) {
        var address = Address.of(value, own);
        assertThat(address.pieces().stream()
                        .map(piece -> (piece.own() ? "*" : "") + piece.text())
                        .collect(Collectors.joining("|")))
                .isEqualTo(pieces);
    }
}
