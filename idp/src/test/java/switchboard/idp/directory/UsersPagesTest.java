package switchboard.idp.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.organization.Organization;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.page.PageRules;
import switchboard.platform.secret.Secret;
import switchboard.platform.session.Sessions;

class UsersPagesTest {
    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final Person amelia = house.person(organization, "Amelia", PersonRole.ADMIN);
    private final Browser browser = house.browser(amelia);

    @Test
    void aNewUserIsMadeWithWhatWasTyped() {
        assertThat(browser.get("/admin/users").text()).contains("New User", "Amelia Okafor", "1 to 1 of 1");
        browser.get("/admin/users/new");
        var saved = browser.post(
                "/admin/users/new",
                "givenName",
                "Hana",
                "familyName",
                "Sato",
                "email",
                mail("Hana.Sato"),
                "title",
                "Engineer");
        assertThat(saved.status()).isEqualTo(303);
        var page = browser.follow(saved);
        assertThat(page.text()).contains("Hana Sato", "Added.", "No password yet");
        assertThat(page.value("email")).isEqualTo(mail("hana.sato"));
        PageRules.check("user", page.html());
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingTypedIsLost() {
        browser.get("/admin/users/new");
        var refused = browser.post("/admin/users/new", "givenName", "", "familyName", "Sato", "email", "hana@nowhere");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2 things to fix", "Enter a first name.", "Enter a whole e-mail address");
        assertThat(refused.value("familyName")).isEqualTo("Sato");
        assertThat(house.door(People.class)
                        .search(organization.id(), PersonSearch.ALL)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void anAddressBelongsToOnePersonOfTheWholeInstallation() {
        browser.get("/admin/users/new");
        var other = house.person(house.organization(), "Tom", PersonRole.MEMBER);
        var refused = browser.post(
                "/admin/users/new",
                "givenName",
                "Tom",
                "familyName",
                "W",
                "email",
                other.email().toUpperCase(java.util.Locale.ROOT));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Someone already has this e-mail address");
    }

    @Test
    void theSecondOfTwoAdminsSeesWhatDiffers() {
        var hana = house.person(organization, "Hana", PersonRole.MEMBER);
        var version = browser.get(path(hana)).value("version");
        assertThat(save(hana, version, "Engineer").status()).isEqualTo(303);
        var conflict = save(hana, version, "Designer");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Job title", "Engineer", "Designer");
        PageRules.check("conflict", conflict.html());
    }

    private Browser.Page save(Person person, String version, String title) {
        return browser.post(
                path(person),
                "version",
                version,
                "givenName",
                "Hana",
                "familyName",
                "Sato",
                "email",
                person.email(),
                "title",
                title);
    }

    @Test
    void theLastAdminStaysOne() {
        var version = browser.get(path(amelia)).value("version");
        var refused = browser.post(
                path(amelia),
                "version",
                version,
                "givenName",
                "Amelia",
                "familyName",
                "Okafor",
                "email",
                amelia.email());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("is the only admin of this organization");
        assertThat(browser.post(path(amelia) + "/suspend").status()).isEqualTo(409);
    }

    @Test
    void aResetPasswordIsShownOnceAndWorks() {
        var hana = house.person(organization, "Hana", PersonRole.MEMBER);
        browser.get(path(hana));
        var shown = browser.post(path(hana) + "/password/reset");
        var password = new Secret(shown.html().replaceAll("(?s).*<code>([^<]{20})</code>.*", "$1"));
        assertThat(house.door(People.class).checkPassword(hana.email(), password))
                .isPresent();
        assertThat(house.door(People.class).checkPassword(hana.email(), new Secret("another")))
                .isEmpty();
        assertThat(shown.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(browser.get(path(hana)).html()).doesNotContain(password.reveal());
        PageRules.check("new password", shown.html());
    }

    @Test
    void suspendingAsksFirstAndEndsSessions() {
        var hana = house.person(organization, "Hana", PersonRole.MEMBER);
        house.browser(hana);
        var question = browser.get(path(hana) + "/suspend");
        assertThat(question.text()).contains("Suspend Hana Okafor?", "1 session ends at once", "Keep Hana active");
        PageRules.check("suspend", question.html());
        assertThat(browser.follow(browser.post(path(hana) + "/suspend")).text()).contains("Suspended.");
        assertThat(house.door(Sessions.class)
                        .of(organization.id().value(), hana.id().value()))
                .isEmpty();
    }

    @Test
    void whoIsNoAdminIsToldWhoIs() {
        var hana = house.person(organization, "Hana", PersonRole.MEMBER);
        var refused = house.browser(hana).get("/admin/users");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Only admins of " + organization.name(), "Amelia Okafor can.");
        PageRules.check("no admin", refused.html());
    }

    @Test
    void anAdminProvesAgainAfterHalfAnHourButAFormIsNotLost() {
        var late = house.browser(amelia);
        late.get("/admin/users/new");
        house.clock().forward(Duration.ofMinutes(31));
        assertThat(late.get("/admin/users?q=hana").location())
                .isEqualTo("/login/again?next=%2Fadmin%2Fusers%3Fq%3Dhana");
        assertThat(late.post("/admin/users/new", "givenName", "").status()).isEqualTo(422);
        house.clock().forward(Duration.ofMinutes(30));
        assertThat(late.post("/admin/users/new", "givenName", "").location()).startsWith("/login/again");
    }

    @Test
    void nobodyReachesAnotherOrganizationsPeople() {
        var stranger = house.person(house.organization(), "Mallory", PersonRole.MEMBER);
        assertThat(browser.get(path(stranger)).status()).isEqualTo(404);
        assertThat(browser.get("/admin/users/per_nonsense").status()).isEqualTo(404);
        assertThat(house.browser().get("/admin/users").location()).startsWith("/login");
    }

    @Test
    void aPageOfPeopleIsFoundByAnyPartOfNameOrAddress() {
        house.person(organization, "Hana", PersonRole.MEMBER);
        assertThat(browser.get("/admin/users?q=hAn").text())
                .contains("Hana Okafor")
                .doesNotContain("Amelia Okafor ame");
        assertThat(browser.get("/admin/users?q=100%25_x").text()).contains("Nobody found");
        assertThat(browser.get("/admin/users?q=&page=99999999999").status()).isEqualTo(200);
    }

    @Test
    void theSetupLinkMakesAnOrganizationAndItsAdminOnce() {
        var key = house.door(SetupLinks.class).renew().reveal();
        var guest = house.browser();
        PageRules.check("setup", guest.get("/setup?key=" + key).html());
        assertThat(setUp(guest, key, "short").status()).isEqualTo(422);
        assertThat(setUp(guest, key, "correct horse battery").location()).isEqualTo("/login");
        assertThat(setUp(guest, key, "correct horse battery").status()).isEqualTo(404);
        assertThat(guest.get("/setup?key=" + key).status()).isEqualTo(404);
        var admin = house.door(People.class).checkPassword(mail("first.admin"), new Secret("correct horse battery"));
        assertThat(admin.map(Person::admin)).contains(true);
    }

    private Browser.Page setUp(Browser guest, String key, String password) {
        return guest.post(
                "/setup",
                "key",
                key,
                "organization",
                "New Labs",
                "givenName",
                "First",
                "familyName",
                "Admin",
                "email",
                mail("first.admin"),
                "password",
                password);
    }

    @Test
    void theAuditLogTellsWhoDidWhat() {
        var page = browser.get("/admin/audit");
        assertThat(page.text()).contains("Person added", amelia.email(), "127.0.0.1");
        PageRules.check("audit", page.html());
    }

    private String mail(String name) {
        return name + "@" + organization.id().toString().replace('_', '-') + ".example";
    }

    private static String path(Person person) {
        return "/admin/users/" + person.id();
    }
}
