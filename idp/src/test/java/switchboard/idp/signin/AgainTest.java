package switchboard.idp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonRole;
import switchboard.platform.page.PageRules;
import switchboard.platform.secret.Secret;

class AgainTest {
    private static final String PASSWORD = "correct horse battery";

    private final IdpHouse house = IdpHouse.open();
    private final Person amelia = house.person(house.organization(), "Amelia", PersonRole.ADMIN);

    @Test
    void opensTheAdminPagesOnceMore() {
        house.door(People.class).setPassword(amelia, new Secret(PASSWORD), IdpHouse.TEST);
        var browser = house.browser(amelia);
        house.clock().forward(Duration.ofMinutes(31));
        var asked = browser.get("/admin/users");
        assertThat(asked.location()).isEqualTo("/login/again?next=%2Fadmin%2Fusers");
        var form = browser.follow(asked);
        PageRules.check("again", form.html());
        assertThat(form.text()).contains("Is it you?", amelia.email());
        var wrong = prove(browser, "not the password");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.value("next")).isEqualTo("/admin/users");
        assertThat(browser.get("/admin/users").status()).isEqualTo(303);
        assertThat(prove(browser, PASSWORD).location()).isEqualTo("/admin/users");
        assertThat(browser.get("/admin/users").status()).isEqualTo(200);
    }

    @Test
    void withoutASessionTheFirstProofComesFirst() {
        var browser = house.browser();
        assertThat(browser.get("/login/again?next=%2Fadmin").location()).isEqualTo("/login?next=%2Fadmin");
        browser.get("/login");
        assertThat(prove(browser, PASSWORD).location()).isEqualTo("/login?next=%2Fadmin%2Fusers");
    }

    private static Browser.Page prove(Browser browser, String password) {
        return browser.post("/login/again", "password", password, "next", "/admin/users");
    }
}
