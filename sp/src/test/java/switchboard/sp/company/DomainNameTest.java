package switchboard.sp.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "aerolabs.io, aerolabs.io",
        "AeroLabs.IO., aerolabs.io",
        "müller.example, xn--mller-kva.example",
        "xn--mller-kva.example, xn--mller-kva.example",
        "a.b.co.uk, a.b.co.uk"
    })
    void readsWhatPeopleType(String typed, String stored) {
        assertThat(DomainName.read(typed)).contains(new DomainName(stored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "aerolabs",
                "https://aerolabs.io",
                "aerolabs.io/",
                "a@aerolabs.io",
                "-aerolabs.io",
                "aerolabs-.io",
                "127.0.0.1",
                "aero labs.io",
                "a..io",
                ".io",
                "aerolabs.io\n.evil",
                "[::1]"
            })
    void refusesWhatIsNoDomain(String typed) {
        assertThat(DomainName.read(typed)).isEmpty();
    }

    @Test
    void refusesALabelOf64AndANameOf254() {
        assertThat(DomainName.read("a".repeat(64) + ".io")).isEmpty();
        assertThat(DomainName.read("a".repeat(63) + ".io")).isPresent();
        assertThat(DomainName.read("a.".repeat(126) + "io")).isEmpty();
    }

    @Test
    void showsItAsPeopleWriteIt() {
        assertThat(new DomainName("xn--mller-kva.example").shown()).isEqualTo("müller.example");
    }
}
