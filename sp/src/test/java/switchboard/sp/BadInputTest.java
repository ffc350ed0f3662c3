package switchboard.sp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Role;
import switchboard.sp.connection.Connection;
import switchboard.sp.user.User;

/// Whatever is typed or sent: one clear answer, no fault of ours.
class BadInputTest {
    private static final String SAML = "/admin/company/authentication/saml";

    private final SpHouse house = SpHouse.open();
    private final Company company = house.company();
    private final Domain domain = house.domain(company);
    private final User admin = house.user(domain, "Amelia", Role.COMPANY_ADMIN);
    private final Connection connection = Arranged.connection(house, company, domain);
    private final Browser browser = house.browser(admin);
    private final Rest rest = house.rest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\ud800",
                "<script>alert(1)</script>",
                "'; DROP TABLE company; --",
                "%00%ff",
                "\u202e",
                "💥"
            })
    void staysCalmAtOddText(String odd) {
        browser.get(SAML);
        var id = connection.id().toString();
        assertThat(browser.post("/admin/company", "name", odd, "itContact", odd, "version", odd)
                        .status())
                .isLessThan(500);
        assertThat(browser.post("/admin/company/domains", "name", odd).status()).isEqualTo(422);
        assertThat(browser.post("/admin/people", "givenName", odd, "familyName", odd, "email", odd, "role", odd)
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(SAML, "connection", odd, "version", odd).status())
                .isLessThan(500);
        assertThat(browser.post(SAML, "connection", id, "version", "2", "idpEntityId", odd, "idpSsoUrl", odd)
                        .status())
                .isLessThan(500);
        assertThat(browser.post(SAML + "/certificates", "connection", id, "version", odd, "certificate", odd)
                        .status())
                .isLessThan(500);
        assertThat(browser.post(SAML + "/certificates/remove", "connection", id, "version", "1", "fingerprint", odd)
                        .status())
                .isLessThan(500);
        assertThat(browser.post(SAML + "/provider", "provider", odd).status()).isLessThan(500);
        assertThat(browser.post(SAML + "/enforcement", "connection", id, "prevent", odd)
                        .status())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?q=%00", "?q=%ED%A0%80", "?q=%25", "?page=-1", "?page=99999999", "?state=nonsense", "?page=abc"
            })
    void staysCalmAtOddQueries(String query) {
        assertThat(browser.get("/admin/people" + query).status()).isLessThan(500);
        assertThat(rest.get("/companies/" + company.id() + "/users" + query).status())
                .isLessThan(500);
        assertThat(browser.get(SAML + query.replace("q=", "connection=")).status())
                .isLessThan(500);
    }

    @Test
    void staysCalmAtOddJson() {
        var at = "/companies/" + company.id();
        for (var text : new String[] {"\\u0000", "\\ud800", "\\u202e"}) {
            var body = "{\"name\":\"" + text + "\"}";
            assertThat(rest.post("/companies", body).status()).as(text).isLessThan(500);
            assertThat(rest.post(at + "/domains", body).status()).as(text).isEqualTo(422);
            var user = "{\"givenName\":\"%1$s\",\"email\":\"%1$s@%2$s\"}".formatted(text, domain.name());
            assertThat(rest.post(at + "/users", user).status()).as(text).isLessThan(500);
            var values = "{\"idpEntityId\":\"%1$s\",\"metadata\":\"%1$s\"}".formatted(text);
            assertThat(rest.patch(at + "/connections/" + connection.id(), values)
                            .status())
                    .as(text)
                    .isLessThan(500);
        }
        assertThat(rest.post("/companies", "[]").status()).isEqualTo(400);
        assertThat(rest.post("/companies", "null").status()).isEqualTo(400);
        assertThat(rest.patch(at, "{\"version\":99999999999}").status()).isEqualTo(400);
    }

    @Test
    void refusesMoreThanItTakes() {
        browser.get(SAML);
        var huge = "x".repeat(3 * 1024 * 1024);
        var id = connection.id().toString();

        assertThat(browser.upload(SAML + "/metadata", new String[] {"metadataFile", huge}, "connection", id)
                        .status())
                .isBetween(400, 499);
        assertThat(browser.post(SAML, "connection", id, "version", "2", "certificate", "x".repeat(400_000))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var fresh = house.browser(admin);

        assertThat(fresh.post("/admin/company", "name", "Evil").status()).isEqualTo(403);
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheSignInPage() {
        assertThat(house.browser().get("/admin/company/domains").location())
                .isEqualTo("/login?next=%2Fadmin%2Fcompany%2Fdomains");
    }
}
