package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Also what all commands share: tables, JSON, and how a thing is found by what people call it.
class CompanyCommandTest {
    private static final String ONE = "cmp_01k5n6v7w8x9y0z1a2b3c4d5e6";
    private static final String TWO = "cmp_01k5n6v7w8x9y0z1a2b3c4d5e7";

    private final FakeWing wing = new FakeWing()
            .on("GET /companies", """
                    [ {"id": "%s", "name": "Aerolabs", "plan": "enterprise", "version": 3},
                      {"id": "%s", "name": "Álvarez & Co.", "plan": "standard", "version": 1} ]
                    """.formatted(ONE, TWO))
            .on("GET /companies/" + ONE, "{\"id\":\"%s\",\"name\":\"Aerolabs\",\"version\":3}".formatted(ONE))
            .on("GET /companies/" + TWO, "{\"id\":\"%s\",\"name\":\"Álvarez & Co.\"}".formatted(TWO))
            .on("GET /companies/" + ONE + "/domains", "[{\"name\":\"aerolabs.io\",\"state\":\"verified\"}]")
            .on("GET /companies/" + TWO + "/domains", "[{\"name\":\"aerolabs.io\",\"state\":\"pending\"}]");

    @AfterEach
    void close() {
        wing.close();
    }

    @Test
    void listsCompaniesAsAlignedColumns() {
        assertThat(Typed.at(wing, "company", "list").words().lines())
                .containsExactly(
                        "Name           Plan        ID",
                        "Aerolabs       enterprise  " + ONE,
                        "Álvarez & Co.  standard    " + TWO);
    }

    @Test
    void saysThatThereAreNone() {
        wing.on("GET /companies", "[]");
        assertThat(Typed.at(wing, "company", "list").words()).isEqualTo("No companies yet.\n");
    }

    @Test
    void printsTheAnswerAsOneLineHoweverItCame() {
        var answer = Typed.at(wing, "company", "list", "--json").json();
        assertThat(answer).hasSize(2);
        assertThat(answer.get(1).path("name").asString()).isEqualTo("Álvarez & Co.");
    }

    @Test
    void sendsTheTokenOfItsWing() {
        Typed.at(wing, "company", "list").words();
        assertThat(wing.last().authorization()).isEqualTo("Bearer sbop_service");
    }

    @Test
    void createsACompany() {
        wing.on("POST /companies", 201, "{\"id\":\"%s\",\"name\":\"Aerolabs\"}".formatted(ONE));
        assertThat(Typed.at(wing, "company", "create", "Aerolabs").words()).contains("Name  Aerolabs", ONE);
        assertThat(wing.last().json().toString()).isEqualTo("{\"name\":\"Aerolabs\",\"plan\":\"enterprise\"}");
    }

    @Test
    void takesAnIdWithoutAsking() {
        Typed.at(wing, "company", "show", TWO).words();
        assertThat(wing.asked()).containsExactly("GET /companies/" + TWO);
    }

    @Test
    void findsACompanyByItsNameInAnyCase() {
        assertThat(Typed.at(wing, "company", "show", "aerolabs").words()).contains(ONE);
    }

    @Test
    void findsACompanyByANameWithADot() {
        assertThat(Typed.at(wing, "company", "show", "Álvarez & Co.").words()).contains(TWO);
    }

    @Test
    void findsTheCompanyThatHasTheDomainRatherThanTheOneThatClaimsIt() {
        assertThat(Typed.at(wing, "company", "show", "aerolabs.io").words()).contains(ONE);
    }

    @Test
    void saysThatNobodyIsCalledThat() {
        assertThat(Typed.at(wing, "company", "show", "Nimbus").refusal())
                .isEqualTo("switchboard: There is no company Nimbus.");
    }

    @Test
    void asksWhichWhereThereAreSeveral() {
        assertThat(Typed.at(wing, "domain", "list").refusal())
                .isEqualTo("switchboard: Say which company you mean: " + ONE + " Aerolabs, " + TWO + " Álvarez & Co..");
    }

    @Test
    void takesTheOnlyOneUnasked() {
        wing.on("GET /companies", "[{\"id\":\"%s\",\"name\":\"Aerolabs\"}]".formatted(ONE));
        assertThat(Typed.at(wing, "domain", "list").words()).contains("aerolabs.io  verified");
    }

    @Test
    void savesOnTopOfTheVersionThatIsThere() {
        wing.on("PATCH /companies/" + ONE, "{\"id\":\"%s\",\"name\":\"Aerolabs Inc\"}".formatted(ONE));
        Typed.at(wing, "company", "set", "Aerolabs", "--name", "Aerolabs Inc").words();
        assertThat(wing.last().json().toString()).isEqualTo("{\"name\":\"Aerolabs Inc\",\"version\":3}");
    }

    @Test
    void refusesToChangeNothing() {
        var typed = Typed.at(wing, "company", "set", "Aerolabs");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.errors()).startsWith("Nothing to change");
    }

    @Test
    void vouchesForADomainByItsName() {
        var path = "/companies/" + ONE + "/domains";
        wing.on("GET " + path, "[{\"id\":\"dom_1\",\"name\":\"aerolabs.io\",\"state\":\"pending\"}]")
                .on("POST " + path + "/dom_1/vouch", "{\"id\":\"dom_1\",\"state\":\"verified\"}");
        assertThat(Typed.at(wing, "domain", "vouch", "aerolabs.io", "--company", ONE)
                        .words())
                .contains("State  verified");
    }
}
