package switchboard.sp.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void comparesWithoutRegardToCase() {
        assertThat(EmailAddress.read(" Amelia.Okafor@AeroLabs.io "))
                .isEqualTo(EmailAddress.read("amelia.okafor@aerolabs.io"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@aerolabs.io",
                "a@@aerolabs.io",
                "a b@aerolabs.io",
                "a@aerolabs",
                "a\n@aerolabs.io",
                ".a@aerolabs.io",
                "a..b@aerolabs.io",
                "\"a\"@aerolabs.io",
                "a@aerolabs.io@evil.example b",
                "a\u0000@aerolabs.io"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void keepsADomainInPunycode() {
        assertThat(EmailAddress.read("jürgen@müller.example").orElseThrow())
                .hasToString("jürgen@xn--mller-kva.example");
    }
}
