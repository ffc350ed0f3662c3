package switchboard.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static switchboard.rehearsal.ServicePages.link;
import static switchboard.rehearsal.ServicePages.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import switchboard.saml.Forger;
import switchboard.saml.ForgerKey;

/// Where a sign-in must not succeed: the person reads one plain sentence and a reference, and by that reference
/// the admin reads what happened, who must fix it and on which screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    private static final String SCREEN = "Admin Settings, My Company, Authentication, SAML";

    private final DemoHouse house = DemoHouse.fresh("refusals");
    private final Handshake handshake = Handshake.in(house, "Support");
    private final ForgedProvider forged = ForgedProvider.in(house);
    private final ServicePages service = new ServicePages(house.service());
    private final DirectoryPages directory = new DirectoryPages(house.directory());
    private final Chromium chromium = Chromium.start();
    private final Pictures pictures = new Pictures("refusals");
    private final BrowserContext session = chromium.session();
    private final Page page = session.newPage();

    @AfterEach
    void forgetWhoWasHere() {
        session.clearCookies();
    }

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    @Test
    void refusesAnAnswerSignedWithAnotherCertificate() {
        handshake
                .service()
                .patch(handshake.connection(), Map.of("certificate", ForgedProvider.bare(ForgerKey.STRANGER)));
        service.goBy(page, "aerolabs.io");
        directory.identify(page, house.person("mateo.alvarez"));
        var reference = refusal("The answer was signed with a certificate we do not know.");
        handshake.exchange();
        asAerolabs();
        explained(reference, "signed with a certificate we do not know", "You", SCREEN + ", field Certificate");
    }

    @Test
    void refusesAnAnswerToAnotherAudience() {
        handshake.directory().patch(handshake.app(), Map.of("spEntityId", "https://other.example/app"));
        directory.signIn(page, house.person("ingrid.solberg"));
        link(page, "Dialpad").click();
        var reference = refusal("The answer was addressed to a different app.");
        handshake.exchange();
        asAerolabs();
        explained(
                reference,
                "its Audience is not our SP Entity ID",
                "The admin of your identity provider",
                "Field Audience");
        says(page, "https://other.example/app");
        says(page, house.service() + "/api/saml/metadata/custom/aerolabs.io");
    }

    @Test
    void refusesAnAnswerThatIsTooOld() {
        forged.answers(session, asked -> forged(asked, Instant.now().minus(Duration.ofHours(1))));
        service.goBy(page, ForgedProvider.DOMAIN);
        var reference = refusal("The answer was too old");
        service.signIn(page, ForgedProvider.ADMIN, ForgedProvider.PASSWORD);
        explained(reference, "not valid at the time it arrived", "The admin of your identity provider", "clock");
    }

    @Test
    void refusesAnAnswerThatWasUsedBefore() {
        forged.answers(session, asked -> forged(asked, Instant.now()));
        var launch = forged.pageThatPosts(
                session, forged(forged.unasked(), Instant.now()).changing("_assertion1", "_launch1"));
        page.navigate(launch);
        service.isHome(page);
        Assertions.assertThat(service.me(session).path("email").asString()).isEqualTo(ForgedProvider.PERSON);
        session.clearCookies();
        page.navigate(launch);
        var reference = refusal("This sign-in was used before.");
        Assertions.assertThat(service.me(session).isEmpty()).isTrue();
        service.signIn(page, ForgedProvider.ADMIN, ForgedProvider.PASSWORD);
        explained(reference, "This answer was used before", "Nobody, usually", "treat it as an attack");
    }

    @Test
    void stopsAPersonWhoDoesNotHaveTheApp() {
        service.goBy(page, "aerolabs.io");
        directory.identify(page, house.person("grace.mbeki"));
        says(page, "You are signed in as grace.mbeki@aerolabs.io, but Dialpad is not among your applications.");
        Assertions.assertThat(reference()).matches(REFERENCE);
        pictures.look(page, "unassigned");
        Assertions.assertThat(service.me(session).isEmpty()).isTrue();
    }

    @Test
    void saysAtTheFieldThatNobodySignsInByThatDomain() {
        service.goBy(page, "nowhere.example");
        assertThat(page.getByLabel("Company domain"))
                .hasAccessibleDescription(Pattern.compile(".*No company signs in here with that domain\\..*"));
        assertThat(page.getByLabel("Company domain")).hasValue("nowhere.example");
        assertThat(page).hasTitle(Pattern.compile("Error: .*"));
        pictures.look(page, "unknown domain");
    }

    private static Forger forged(Forger.Parties parties, Instant now) {
        return Forger.between(parties, now).changing("tom@aerolabs.io", ForgedProvider.PERSON);
    }

    /// The person's page: the sentence and a reference, nothing of why.
    private String refusal(String sentence) {
        page.waitForURL(Pattern.compile(".*/login/problem.*"));
        says(page, sentence);
        Assertions.assertThat(page.locator("main").textContent()).doesNotContain("Issuer", "Audience", "InResponseTo");
        pictures.look(page, sentence);
        return reference();
    }

    private String reference() {
        return page.locator(".reference-code").textContent().strip();
    }

    private void asAerolabs() {
        session.clearCookies();
        var amelia = house.person("amelia.okafor");
        service.signIn(page, amelia.email(), amelia.servicePassword());
    }

    /// The admin's page, found by typing the reference.
    private void explained(String reference, String... words) {
        Assertions.assertThat(reference).matches(REFERENCE);
        service.open(page, "/admin/signins");
        pictures.look(page, "sign-ins");
        page.getByRole(AriaRole.SEARCHBOX).fill(reference.toLowerCase(Locale.ROOT));
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        page.waitForURL(Pattern.compile(".*/admin/signins/" + reference));
        for (var each : words) {
            says(page, each);
        }
        pictures.look(page, "explained " + words[0]);
    }
}
