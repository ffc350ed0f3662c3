package switchboard.sp.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.secret.Secret;
import switchboard.sp.Browser;
import switchboard.sp.SpHouse;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Role;

class PeoplePageTest {
    private final SpHouse house = SpHouse.open();
    private final Company company = house.company();
    private final Domain domain = house.domain(company);
    private final User admin = house.user(domain, "Amelia", Role.COMPANY_ADMIN);
    private final Browser browser = house.browser(admin);

    @Test
    void addsAPersonAndShowsThePasswordOnce() {
        browser.get("/admin/people/new");
        var added = browser.post(
                "/admin/people",
                "givenName",
                "Léa",
                "familyName",
                "Fournier",
                "email",
                "lea@" + domain.name(),
                "role",
                "member");

        assertThat(added.status()).isEqualTo(200);
        var code = Pattern.compile("<code>([^<]{20})</code>").matcher(added.html());
        assertThat(code.find()).isTrue();
        var user = user("lea@" + domain.name());
        assertThat(house.door(Passkeeper.class).check(Optional.of(user), new Secret(code.group(1))))
                .isEqualTo(PasswordCheck.MATCHES);
        assertThat(browser.get("/admin/people?q=fourn").text()).contains("Léa Fournier", "1 person.");
    }

    @Test
    void tellsEachFieldWhatIsWrongWithIt() {
        browser.get("/admin/people/new");
        var answer = browser.post("/admin/people", "givenName", " ", "email", "nobody");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Give a first name of 1 to 100 characters.", "Give an e-mail address such as");
    }

    @Test
    void asksBeforeSuspendingAndEndsTheSessions() {
        var tom = house.user(domain, "Tom", Role.MEMBER);
        var toms = house.browser(tom);
        var ask = browser.get("/admin/people/" + tom.id() + "/suspend");
        assertThat(ask.text()).contains("Suspend Tom Okafor?", "1 open session ends at once.", "Keep the account");

        var done = browser.post("/admin/people/" + tom.id() + "/suspend");

        assertThat(browser.follow(done).text()).contains("Tom Okafor Suspended", "Restore");
        assertThat(toms.get("/me").location()).startsWith("/login");
    }

    @Test
    void explainsWhyTheLastAdminCannotGo() {
        var page = browser.get("/admin/people/" + admin.id());

        assertThat(page.text())
                .contains("Amelia Okafor is the last company admin.")
                .doesNotContain("Suspend…");
    }

    @Test
    void knowsNobodyOfAnotherCompany() {
        var stranger = house.user(house.domain(house.company()), "Eve", Role.MEMBER);

        assertThat(browser.get("/admin/people/" + stranger.id()).status()).isEqualTo(404);
    }

    @Test
    void showsTheConflictToTheSecondWhoSaves() {
        var tom = house.user(domain, "Tom", Role.MEMBER);
        var path = "/admin/people/" + tom.id();
        var version = browser.get(path).value("version");
        browser.post(
                path,
                "version",
                version,
                "givenName",
                "Tom",
                "familyName",
                "Whitfield",
                "email",
                tom.email().toString(),
                "role",
                "member");
        var second = browser.post(
                path,
                "version",
                version,
                "givenName",
                "Thomas",
                "familyName",
                "W",
                "email",
                tom.email().toString(),
                "role",
                "member");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Tom Whitfield", "Thomas W");
    }

    @Test
    void setsUpTheFirstCompanyByALinkThatWorksOnce() {
        var key = house.door(SetupLinks.class).renew().reveal();
        var first = house.browser();
        assertThat(first.get("/setup?key=" + key).text()).contains("Set up Switchboard");

        var wrong = setUp(first, key, "gmail.com", "short");
        var right = setUp(first, key, "northgate.example", "a plain long sentence");
        var again = setUp(first, key, "northgate.example", "a plain long sentence");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("2 things to fix", "Anybody can have an address at gmail.com");
        assertThat(right.location()).isEqualTo("/login");
        assertThat(again.status()).isEqualTo(410);
        assertThat(house.door(Users.class)
                        .acrossCompanies(
                                EmailAddress.read("ada@northgate.example").orElseThrow()))
                .hasSize(1);
    }

    private static Browser.Page setUp(Browser browser, String key, String domain, String password) {
        return browser.post(
                "/setup",
                "key",
                key,
                "company",
                "Northgate",
                "domain",
                domain,
                "givenName",
                "Ada",
                "email",
                "ada@northgate.example",
                "password",
                password);
    }

    private User user(String email) {
        return house.door(Users.class)
                .byEmail(company.id(), EmailAddress.read(email).orElseThrow())
                .orElseThrow();
    }
}
