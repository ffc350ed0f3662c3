package switchboard.sp.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.sp.Arranged;
import switchboard.sp.Certificates;
import switchboard.sp.Rest;
import switchboard.sp.SpHouse;
import switchboard.sp.company.Role;
import tools.jackson.databind.json.JsonMapper;

/// The REST API from an empty company to closed doors.
class ConnectionApiTest {
    private final SpHouse house = SpHouse.open();
    private final Rest rest = house.rest();

    @Test
    void goesFromNothingToClosedDoors() {
        var company = rest.post("/companies", "{\"name\":\"Northgate\",\"plan\":\"premium\"}");
        assertThat(company.status()).isEqualTo(201);
        var at = "/companies/" + company.text("id");
        assertThat(company.response().headers().firstValue("Location")).contains("/api/v1" + at);
        var domain = rest.post(at + "/domains", "{\"name\":\"northgate-api.io\"}");
        assertThat(rest.post(at + "/connections", "{\"provider\":\"okta\"}").text("code"))
                .isEqualTo("domain-not-verified");
        assertThat(rest.post(at + "/domains/" + domain.text("id") + "/vouch", "")
                        .text("state"))
                .isEqualTo("verified");
        assertThat(rest.post(
                                at + "/users",
                                "{\"givenName\":\"Ada\",\"email\":\"ada@northgate-api.io\",\"role\":\"company_admin\"}")
                        .status())
                .isEqualTo(201);

        var made = rest.post(at + "/connections", "{\"provider\":\"okta\",\"domain\":\"northgate-api.io\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("spAcsUrl")).isEqualTo(house.url() + "/saml/sso/okta/northgate-api.io");
        var path = at + "/connections/" + made.text("id");
        var set = rest.patch(path, values(made));
        assertThat(set.text("status")).isEqualTo("configured");
        assertThat(set.json().path("certificates").get(0).path("fingerprint").asString())
                .hasSize(79);
        assertThat(rest.post(path + "/enable", "").text("code")).isEqualTo("test-needed");
        assertThat(rest.post(path + "/enforce", "").text("code")).isEqualTo("proof-needed");
        assertThat(rest.post(path + "/test", "").text("url"))
                .contains("/admin/company/authentication/saml?connection=con_");
        assertThat(rest.get(path + "/test").status()).isEqualTo(404);
    }

    @Test
    void closesAndOpensOnceProven() {
        var company = house.company();
        var domain = house.domain(company);
        var admin = house.user(domain, "Amelia", Role.COMPANY_ADMIN);
        var connection = Arranged.connection(house, company, domain);
        Arranged.proof(house, connection, admin);
        var path = "/companies/" + company.id() + "/connections/" + connection.id();

        assertThat(rest.post(path + "/enforce", "").status()).isEqualTo(200);
        assertThat(rest.get(path).json().path("enforced").asBoolean()).isTrue();
        assertThat(rest.post(path + "/disable", "").text("code")).isEqualTo("connection-enforced");
        assertThat(rest.delete(path + "/enforce").status()).isEqualTo(204);
        assertThat(rest.get("/companies/" + company.id() + "/audit").response().body())
                .contains("enforcement.closed", "enforcement.opened", "operator test");
    }

    @Test
    void refusesAStaleChange() {
        var company = house.company();
        var connection = Arranged.connection(house, company, house.domain(company));
        var path = "/companies/" + company.id() + "/connections/" + connection.id();
        var answer = rest.patch(path, "{\"idpEntityId\":\"other\",\"version\":1}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("stale");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var company = house.company();
        var connection = Arranged.connection(house, company, house.domain(company));
        var path = "/companies/" + company.id() + "/connections/" + connection.id();
        var answer = rest.patch(
                path, "{\"idpEntityId\":\"\",\"idpSsoUrl\":\"javascript:alert(1)\",\"certificate\":\"nonsense\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).contains("\"field\":\"idpSsoUrl\"", "\"field\":\"certificate\"");
        assertThat(rest.patch(path, "{\"idpEntityId\":\"\"}").response().body()).contains("\"field\":\"idpEntityId\"");
        assertThat(rest.get(path).text("idpEntityId")).isEqualTo("JumpCloud");
    }

    @Test
    void answersBadBodiesWithOneClearProblem() {
        assertThat(rest.post("/companies", "{").status()).isEqualTo(400);
        assertThat(rest.post("/companies", "{\"nmae\":\"x\"}").text("detail")).contains("nmae");
        assertThat(rest.post("/companies", "{\"name\":{}}").text("detail")).contains("name");
        assertThat(rest.post("/companies", "{\"name\":\"\"}").status()).isEqualTo(422);
        assertThat(rest.post("/companies", "{\"name\":\"" + "x".repeat(5000) + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(rest.get("/companies/cmp_nonsense").status()).isEqualTo(404);
        assertThat(rest.delete("/companies").status()).isEqualTo(405);
    }

    @Test
    void findsNoConnectionOfAnotherCompany() {
        var company = house.company();
        var connection = Arranged.connection(house, company, house.domain(company));
        var other = house.company();

        assertThat(rest.get("/companies/" + other.id() + "/connections/" + connection.id())
                        .status())
                .isEqualTo(404);
    }

    private static String values(Rest.Answer made) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "idpEntityId",
                        "http://www.okta.com/exk1",
                        "idpSsoUrl",
                        "https://northgate.okta.com/app/exk1/sso/saml",
                        "certificate",
                        Certificates.bare(Certificates.fresh("Okta")),
                        "createPeople",
                        false,
                        "version",
                        made.json().path("version").asInt()));
    }
}
