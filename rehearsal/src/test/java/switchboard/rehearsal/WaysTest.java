package switchboard.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static switchboard.rehearsal.ServicePages.link;
import static switchboard.rehearsal.ServicePages.press;
import static switchboard.rehearsal.ServicePages.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The sign-in by other ways than a mouse and a modern browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysTest {
    private static final int FAR = 40;

    private final DemoHouse house = DemoHouse.fresh("ways");
    private final Handshake handshake = Handshake.in(house, "Everyone");
    private final Chromium chromium = Chromium.start();
    private final ServicePages service = new ServicePages(house.service());
    private final DirectoryPages directory = new DirectoryPages(house.directory());

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    @Test
    void byPasswordWithTheKeyboardAlone() {
        var session = chromium.session();
        var page = session.newPage();
        var hana = house.person("hana.sato");
        service.open(page, "/login");
        assertThat(page.getByLabel("Work e-mail")).isFocused();
        page.keyboard().type(hana.email());
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Password", ServicePages.exactly())).isFocused();
        page.keyboard().type(hana.servicePassword());
        page.keyboard().press("Enter");
        service.isHome(page);
        Assertions.assertThat(service.me(session).path("door").asString()).isEqualTo("password");
    }

    @Test
    void byTheIdentityProviderWithTheKeyboardAlone() {
        var session = chromium.session();
        var page = session.newPage();
        var priya = house.person("priya.raman");
        service.open(page, "/login");
        tabTo(page, link(page, "Login with Another Provider"));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Company domain")).isFocused();
        page.keyboard().type("aerolabs.io");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("E-mail", ServicePages.exactly())).isFocused();
        page.keyboard().type(priya.email());
        tabTo(page, page.getByLabel("Password", ServicePages.exactly()));
        page.keyboard().type(priya.directoryPassword());
        page.keyboard().press("Enter");
        service.isHome(page);
        isSignedIn(session, priya);
    }

    @Test
    void withoutScripts() {
        var session = chromium.withoutScripts();
        var page = session.newPage();
        var omar = house.person("omar.haddad");
        service.goBy(page, "aerolabs.io");
        says(page, "If nothing happens within a few seconds, select the button.");
        link(page, "Continue to your identity provider").click();
        directory.identify(page, omar);
        press(page, "Continue to Dialpad");
        press(page, "Continue to Switchboard");
        service.isHome(page);
        isSignedIn(session, omar);
    }

    @Test
    void onAPhone() {
        var session = chromium.phone();
        var page = session.newPage();
        var grace = house.person("grace.mbeki");
        directory.signIn(page, grace);
        link(page, "Dialpad").tap();
        service.isHome(page);
        isSignedIn(session, grace);
    }

    @Test
    void createsNobodyWhereThatIsSwitchedOff() {
        handshake.service().patch(handshake.connection(), Map.of("createPeople", false));
        var session = chromium.session();
        var page = session.newPage();
        service.goBy(page, "aerolabs.io");
        directory.identify(page, house.person("mateo.alvarez"));
        says(page, "You were recognised, but you have no account here yet. Your IT team can add you.");
        Assertions.assertThat(service.me(session).isEmpty()).isTrue();
        handshake.service().patch(handshake.connection(), Map.of("createPeople", true));
    }

    private static void tabTo(Page page, Locator target) {
        for (int presses = 0; presses < FAR; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private void isSignedIn(BrowserContext session, DemoHouse.DemoPerson person) {
        var me = service.me(session);
        Assertions.assertThat(me.path("email").asString()).isEqualTo(person.email());
        Assertions.assertThat(me.path("door").asString()).isEqualTo("saml");
    }
}
