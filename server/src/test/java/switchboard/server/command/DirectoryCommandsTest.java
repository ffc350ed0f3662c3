package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryCommandsTest {
    private static final String HOME = "/organizations/org_1";
    private static final String APP = HOME + "/apps/app_1";

    private final FakeWing wing = new FakeWing()
            .on("GET /organizations", "[{\"id\":\"org_1\",\"name\":\"Aerolabs\"}]")
            .on("GET " + HOME + "/people", "{\"total\":1,\"people\":[{\"id\":\"per_1\",\"email\":\"t@aerolabs.io\"}]}")
            .on("GET " + HOME + "/groups", "[{\"id\":\"grp_1\",\"name\":\"Sales\",\"members\":4}]")
            .on("GET " + HOME + "/apps", "[{\"id\":\"app_1\",\"label\":\"Aerolabs Phone\"}]")
            .on("GET " + APP, "{\"id\":\"app_1\",\"certificate\":\"-----BEGIN\\nAAAA\\n-----END\\n\",\"version\":7}")
            .on("PATCH " + APP, "{\"id\":\"app_1\"}")
            .on("POST " + HOME + "/apps", 201, "{\"id\":\"app_1\"}")
            .on("GET " + HOME + "/catalogue", """
                    [{"entry": "switchboard", "name": "Switchboard"}, {"entry": "slack", "name": "Slack"},
                     {"entry": "generic-saml", "name": "SAML 2.0", "generic": true}]
                    """);

    @AfterEach
    void close() {
        wing.close();
    }

    @Test
    void addsSomebodyWithTheirWork() {
        wing.on("POST " + HOME + "/people", 201, "{\"id\":\"per_2\"}");
        Typed.at(
                        wing,
                        "person",
                        "create",
                        "--email=a@aerolabs.io",
                        "--given-name=Ada",
                        "--family-name=Byron",
                        "--department=IT",
                        "--admin=on",
                        "--without-password")
                .words();
        assertThat(wing.last().authorization()).isEqualTo("Bearer sbop_directory");
        assertThat(wing.last().json().path("admin").asBoolean()).isTrue();
        assertThat(wing.last().json().path("department").asString()).isEqualTo("IT");
    }

    @Test
    void putsSomebodyIntoAGroupAndTakesThemOut() {
        var path = HOME + "/groups/grp_1/members/per_1";
        wing.on("PUT " + path, 204, "").on("DELETE " + path, 204, "");
        assertThat(Typed.at(wing, "group", "add", "sales", "t@aerolabs.io").words())
                .isEqualTo("t@aerolabs.io is in sales.\n");
        assertThat(Typed.at(wing, "group", "remove", "Sales", "t@aerolabs.io", "--json")
                        .json())
                .isEmpty();
        assertThat(wing.last().what()).isEqualTo("DELETE " + path);
    }

    @Test
    void installsAnAppByItsName() {
        Typed.at(wing, "app", "install", "switchboard", "--label", "Aerolabs Phone")
                .words();
        assertThat(wing.last().body()).isEqualTo("{\"entry\":\"switchboard\",\"label\":\"Aerolabs Phone\"}");
    }

    @Test
    void installsNothingWhereTheNameFitsSeveral() {
        assertThat(Typed.at(wing, "app", "install", "s").refusal())
                .isEqualTo("switchboard: The catalogue has more than one app s."
                        + " Search it: ./switchboard app catalogue TEXT");
        assertThat(wing.asked()).doesNotContain("POST " + HOME + "/apps");
    }

    @Test
    void savesWhatTheAppGave() {
        Typed.at(
                        wing,
                        "app",
                        "set",
                        "Aerolabs Phone",
                        "--sp-entity-id=https://sp/metadata",
                        "--acs-url=https://sp/acs",
                        "--attribute=email=email",
                        "--attribute=plan=constant:gold")
                .words();
        assertThat(wing.last().json().toString())
                .isEqualTo("{\"spEntityId\":\"https://sp/metadata\",\"acsUrls\":[\"https://sp/acs\"],\"attributes\":["
                        + "{\"name\":\"email\",\"source\":\"email\"},"
                        + "{\"name\":\"plan\",\"source\":\"constant\",\"constant\":\"gold\"}],\"version\":7}");
    }

    @Test
    void printsTheCertificateForTheOtherSide() {
        assertThat(Typed.at(wing, "app", "certificate", "Aerolabs Phone").words())
                .isEqualTo("-----BEGIN\nAAAA\n-----END\n");
        assertThat(Typed.at(wing, "app", "show", "Aerolabs Phone").words())
                .isEqualTo("ID           app_1\nCertificate\n-----BEGIN\nAAAA\n-----END\nVersion      7\n");
    }

    @Test
    void givesAnAppToAGroupAndTakesItAway() {
        wing.on("PUT " + APP + "/groups/grp_1", 204, "").on("DELETE " + APP + "/groups/grp_1", 204, "");
        assertThat(Typed.at(wing, "app", "assign", "Aerolabs Phone", "Sales").words())
                .isEqualTo("Sales has Aerolabs Phone.\n");
        assertThat(Typed.at(wing, "app", "unassign", "Aerolabs Phone", "Sales").words())
                .isEqualTo("Sales no longer has Aerolabs Phone.\n");
        assertThat(Typed.at(wing, "app", "assign", "Aerolabs Phone", "Finance").refusal())
                .isEqualTo("switchboard: There is no group Finance.");
    }
}
