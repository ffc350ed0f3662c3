package switchboard.idp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.directory.PersonState;
import switchboard.idp.organization.Organization;
import switchboard.platform.credential.Attempts;
import switchboard.platform.page.PageRules;
import switchboard.platform.secret.Secret;

class LoginTest {
    private static final String PASSWORD = "correct horse battery";

    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final Person tom = house.person(organization, "Tom", PersonRole.MEMBER);
    private final Browser browser = house.browser();

    LoginTest() {
        house.door(People.class).setPassword(tom, new Secret(PASSWORD), IdpHouse.TEST);
        browser.get("/login");
    }

    @Test
    void anAddressAndItsPasswordOpenTheDoor() {
        assertThat(browser.get("/").location()).isEqualTo("/login");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        PageRules.check("login", browser.get("/login").html());
        var entered = enter(" " + tom.email().toUpperCase(Locale.ROOT) + " ", PASSWORD, "");
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.location()).isEqualTo("/");
        var me = browser.get("/api/me");
        assertThat(me.html())
                .contains("\"wing\":\"idp\"", "\"door\":\"password\"", "\"admin\":false", "\"email\":\"" + tom.email());
        assertThat(me.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(browser.get("/login").location()).isEqualTo("/");
        browser.get("/");
        assertThat(browser.post("/logout").location()).isEqualTo("/login");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void whateverIsWrongTheWordsAreTheSame() {
        var people = house.door(People.class);
        var suspended = house.person(organization, "Hana", PersonRole.MEMBER);
        people.setPassword(suspended, new Secret(PASSWORD), IdpHouse.TEST);
        people.change(
                people.find(organization.id(), suspended.id()).orElseThrow().with(PersonState.SUSPENDED),
                IdpHouse.TEST);
        var wrong = enter(tom.email(), "not the password", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.value("email")).isEqualTo(tom.email());
        assertThat(wrong.html()).doesNotContain("not the password");
        assertThat(wrong.text()).contains("E-mail and password do not match.");
        PageRules.check("login again", wrong.html());
        assertThat(plain(enter("nobody@aerolabs.io", PASSWORD, ""))).isEqualTo(plain(wrong));
        assertThat(plain(enter(suspended.email(), PASSWORD, ""))).isEqualTo(plain(wrong));
        assertThat(plain(enter("a\u0000b@aerolabs.io", PASSWORD, ""))).isEqualTo(plain(wrong));
        assertThat(plain(enter("x".repeat(5000), "y".repeat(5000), ""))).isEqualTo(plain(wrong));
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(enter("", "", "").text()).contains("Type your e-mail address.");
        assertThat(enter(tom.email(), "", "").text()).contains("Type your password.");
    }

    @Test
    void goesOnToWhereItWasAsked() {
        assertThat(browser.get("/security").location()).isEqualTo("/login?next=%2Fsecurity");
        var form = browser.get("/login?next=%2Fsecurity");
        assertThat(enter(tom.email(), PASSWORD, form.value("next")).location()).isEqualTo("/security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\nb"})
    void neverGoesOnToAnotherSite(String next) {
        assertThat(enter(tom.email(), PASSWORD, next).location()).isEqualTo("/");
    }

    @Test
    void slowsGuessingDownAndSaysForHowLong() {
        var attempts = house.door(Attempts.class);
        for (int i = 0; i < 12; i++) {
            attempts.failed("guessed@aerolabs.io", "127.0.0.1");
        }
        var slowed = enter("guessed@aerolabs.io", PASSWORD, "");
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.text()).containsPattern("Too many tries. Wait [23] minutes, then try again.");
        assertThat(slowed.value("email")).isEqualTo("guessed@aerolabs.io");
        assertThat(enter(tom.email(), PASSWORD, "").status()).isEqualTo(303);
    }

    @Test
    void takesNoFormThatIsNotItsOwn() {
        var stranger = house.browser();
        assertThat(stranger.post("/login", "email", tom.email(), "password", PASSWORD)
                        .status())
                .isEqualTo(403);
        assertThat(stranger.post("/logout").status()).isEqualTo(403);
    }

    @Test
    void signingInEndsTheSessionTheBrowserHad() {
        var other = house.browser(tom);
        assertThat(other.get("/api/me").status()).isEqualTo(200);
        enter(tom.email(), PASSWORD, "");
        var page = browser.get("/security");
        PageRules.check("security", page.html());
        assertThat(page.text()).contains("this one", "End all others");
        assertThat(browser.post("/security/end", "session", page.value("session"))
                        .location())
                .isEqualTo("/security?done=ended");
        assertThat(other.get("/api/me").status()).isEqualTo(401);
        assertThat(browser.post("/security/end", "session", "nonsense").location())
                .isEqualTo("/security");
    }

    @Test
    void endsAllOtherSessionsAtOnce() {
        var others = List.of(house.browser(tom), house.browser(tom));
        enter(tom.email(), PASSWORD, "");
        browser.get("/security");
        browser.post("/security/end-others");
        assertThat(others).allMatch(other -> other.get("/api/me").status() == 401);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void endsNobodyElsesSession() {
        var hana = house.person(organization, "Hana", PersonRole.MEMBER);
        house.browser(hana);
        var mine = house.browser(hana);
        var foreign = mine.get("/security").value("session");
        enter(tom.email(), PASSWORD, "");
        browser.get("/security");
        browser.post("/security/end", "session", foreign);
        assertThat(mine.get("/security").value("session")).isEqualTo(foreign);
    }

    @Test
    void showsPeopleTheirOwnFacts() {
        var page = house.browser(tom).get("/profile");
        PageRules.check("profile", page.html());
        assertThat(page.text()).contains(tom.name(), tom.email(), organization.name(), "Ask your IT team.");
    }

    private Browser.Page enter(String email, String password, String next) {
        return browser.post("/login", "email", email, "password", password, "next", next);
    }

    /// The page without what was typed and without its forgery token.
    private static String plain(Browser.Page page) {
        return page.status() + page.html().replaceAll("value=\"[^\"]*\"", "");
    }
}
