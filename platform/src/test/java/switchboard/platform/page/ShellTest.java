package switchboard.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    @Test
    void namesTheTabFromTheInsideOut() {
        assertThat(SampleShells.service("/saml", SampleShells.saml()).browserTitle())
                .isEqualTo("SAML - Authentication - Aerolabs");
        assertThat(SampleShells.directory("/sso", SampleShells.phone()).browserTitle())
                .isEqualTo("SSO - Aerolabs Phone - Aerolabs Directory");
        assertThat(SampleShells.service("/people", Where.at("People", SampleShells.ADMIN))
                        .browserTitle())
                .isEqualTo("People - Aerolabs");
        assertThat(Shell.door(Wing.SERVICE, "Sign in", Csrf.NONE).browserTitle())
                .isEqualTo("Sign in - Switchboard");
    }

    @Test
    void saysErrorFirstWhenSomethingCouldNotBeSaved() {
        var shell = SampleShells.service("/saml", SampleShells.saml()).with(SampleShells.twoProblems());
        assertThat(shell.browserTitle()).startsWith("Error: SAML");
        assertThat(shell.news().heading()).isEqualTo("2 things to fix");
        assertThat(shell.problem("idpUrl")).isEqualTo("IdP SSO URL must start with https://");
        assertThat(shell.problem("other")).isEmpty();
    }

    @Test
    void keepsTheFormsProofOutOfWhatItPrints() {
        assertThat(new Csrf("_csrf", "t0psecret").toString()).doesNotContain("t0psecret");
        assertThat(SampleShells.service("/", SampleShells.saml()).toString()).doesNotContain("token,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "\njavascript:x"
            })
    void refusesALinkThatRunsSomething(String href) {
        assertThatThrownBy(() -> new Link("x", href)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/people?q=a:b",
                "#id",
                "https://a.example/",
                "http://127.0.0.1:8080/",
                "mailto:it@aerolabs.io"
            })
    void takesALinkThatLeadsSomewhere(String href) {
        assertThat(new Link("x", href).href()).isEqualTo(href);
    }

    @Test
    void countsTheThingsInAList() {
        assertThat(Pager.of(new Pager.Cut(1284, 50), 0, "/s?page="))
                .isEqualTo(new Pager("1 to 50 of 1,284", "", "/s?page=1"));
        assertThat(Pager.of(new Pager.Cut(1284, 50), 25, "/s?page="))
                .isEqualTo(new Pager("1,251 to 1,284 of 1,284", "/s?page=24", ""));
        assertThat(Pager.of(new Pager.Cut(0, 50), 0, "/s?page=").words()).isEqualTo("None");
    }

    @Test
    void shortensNamesToTheirInitials() {
        assertThat(Tile.person("Amelia Okafor").letters()).isEqualTo("AO");
        assertThat(Tile.person("Mateo van der Álvarez").letters()).isEqualTo("MÁ");
        assertThat(Tile.person("Unknown").letters()).isEqualTo("U");
        assertThat(Tile.person(" ").letters()).isEmpty();
        assertThat(Tile.of("😀 app").letters()).isEqualTo("😀");
        assertThat(Tile.of("Handbook")).isEqualTo(Tile.of("Handbook"));
        assertThat(Tile.of("Handbook").tone()).isBetween(1, 8);
    }

    @Test
    void joinsNamesAsASentenceDoes() {
        assertThat(Names.joined(List.of())).isEmpty();
        assertThat(Names.joined(List.of("Ann"))).isEqualTo("Ann");
        assertThat(Names.joined(List.of("Ann", "Bo", "Cy"))).isEqualTo("Ann, Bo and Cy");
    }
}
