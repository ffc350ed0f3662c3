package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {
    private static final String USERS = "/companies/cmp_1/users";

    private final FakeWing wing = new FakeWing()
            .on("GET /companies", "[{\"id\":\"cmp_1\",\"name\":\"Aerolabs\"}]")
            .on("POST " + USERS, 201, "{\"id\":\"usr_1\",\"email\":\"hana.sato@aerolabs.io\"}")
            .on("GET " + USERS, """
                    {"total": 60, "users": [{"id": "usr_1", "email": "hana.sato@aerolabs.io", "state": "active"}]}
                    """)
            .on("GET " + USERS + "/usr_1", "{\"id\":\"usr_1\",\"version\":2}")
            .on("PATCH " + USERS + "/usr_1", "{\"id\":\"usr_1\",\"state\":\"suspended\"}");

    @AfterEach
    void close() {
        wing.close();
    }

    private Typed create(String... more) {
        var words = new ArrayList<>(
                List.of("user", "create", "--email=hana.sato@aerolabs.io", "--given-name=Hana", "--family-name=Sato"));
        words.addAll(List.of(more));
        return Typed.at(wing, words.toArray(String[]::new));
    }

    private String sentPassword() {
        return wing.last().json().path("password").asString("");
    }

    @Test
    void makesAPasswordAndShowsItOnce() {
        var words = create().words();
        assertThat(sentPassword()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(words).contains("Password  " + sentPassword());
        assertThat(wing.last().json().path("role").asString()).isEqualTo("member");
    }

    @Test
    void putsTheMadePasswordIntoTheLineOfJson() {
        assertThat(create("--json").json().path("password").asString()).isEqualTo(sentPassword());
    }

    @Test
    void readsAPasswordFromAFileAndDoesNotRepeatIt(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("password"), " three pale blue cups\r\n");
        assertThat(create("--password-file", file.toString()).words()).doesNotContain("cups");
        assertThat(sentPassword()).isEqualTo(" three pale blue cups");
    }

    @Test
    void makesNoPasswordWhereNoneIsWanted() {
        assertThat(create("--without-password", "--json").json().has("password"))
                .isFalse();
        assertThat(wing.last().json().has("password")).isFalse();
    }

    @Test
    void takesNoPasswordAsAnArgument() {
        assertThat(create("--password", "secret").code()).isEqualTo(2);
    }

    @Test
    void findsPeoplePageByPage() {
        assertThat(Typed.at(wing, "user", "list", "ha", "--page", "2").words()).isEqualTo("""
                        Email                  State   ID
                        hana.sato@aerolabs.io  active  usr_1
                        """);
        assertThat(wing.last().query()).isEqualTo("q=ha&page=1");
        wing.on("GET " + USERS, "[" + "{\"id\":\"usr_1\"},".repeat(49) + "{\"id\":\"usr_2\"}]");
        assertThat(Typed.at(wing, "user", "list").words()).endsWith("usr_2\nMore: --page 2\n");
    }

    @Test
    void findsSomebodyByTheirAddress() {
        Typed.at(wing, "user", "set", "Hana.Sato@aerolabs.io", "--state", "suspended", "--role", "member")
                .words();
        assertThat(wing.last().json().toString())
                .isEqualTo("{\"state\":\"suspended\",\"role\":\"member\",\"version\":2}");
    }

    @Test
    void takesNobodyWhoseAddressOnlyResemblesIt() {
        assertThat(Typed.at(wing, "user", "show", "sato@aerolabs.io").refusal())
                .isEqualTo("switchboard: There is no user sato@aerolabs.io.");
    }
}
