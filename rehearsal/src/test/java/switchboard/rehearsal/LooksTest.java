package switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every page of both wings, looked at in light and dark, on a desk, on a phone and at 320 pixels: axe-core
/// finds nothing, and nothing scrolls sideways (WCAG 2.2 §1.4.10).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksTest {
    private final DemoHouse house = DemoHouse.fresh("looks");
    private final Handshake handshake = Handshake.in(house, "Everyone");
    private final Chromium chromium = Chromium.start();
    private final Pictures pictures = new Pictures("looks");
    private final Page stranger = chromium.session().newPage();
    private final Page amelia = chromium.session().newPage();

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> doorsOfTheService() {
        return looks(stranger, house.service(), "/login", "/login/provider");
    }

    @TestFactory
    Stream<DynamicTest> doorsOfTheDirectory() {
        return looks(stranger, house.directory(), "/login", "/saml2/nobody");
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheService() {
        var person = house.person("amelia.okafor");
        new ServicePages(house.service()).signIn(amelia, person.email(), person.servicePassword());
        amelia.navigate(house.service().resolve("/admin/signins").toString());
        var attempt = amelia.locator("#signins a").first().getAttribute("href");
        return looks(
                amelia,
                house.service(),
                "/",
                attempt,
                "/me",
                "/admin/company",
                "/admin/company/domains",
                "/admin/company/authentication",
                "/admin/company/authentication/saml",
                "/admin/company/authentication/saml?change=provider",
                "/admin/company/authentication/saml/doors",
                "/admin/people",
                "/admin/signins",
                "/admin/audit",
                "/admin/nothing-here");
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheDirectory() {
        new DirectoryPages(house.directory()).signIn(amelia, house.person("amelia.okafor"));
        var organization = handshake.app().replaceAll("/apps/.*", "");
        var app = "/admin/sso/" + handshake.app().replaceAll(".*/", "");
        var group = "/admin/groups/"
                + Handshake.id(handshake.directory().find(organization + "/groups", "name", "Everyone"));
        var people = handshake.directory().get(organization + "/people").path("people");
        var person = "/admin/users/" + Handshake.id(people.get(0));
        return looks(
                amelia,
                house.directory(),
                "/",
                "/?q=nothing",
                "/profile",
                "/security",
                "/admin/users",
                "/admin/users/new",
                person,
                person + "/suspend",
                "/admin/groups",
                "/admin/groups/new",
                group,
                group + "/applications",
                group + "/delete",
                "/admin/sso",
                "/admin/sso/new?q=Dialpad",
                "/admin/sso/new/switchboard",
                app + "/activated",
                app + "/general",
                app + "/sso",
                app + "/sso/certificate",
                app + "/groups",
                app + "/delete",
                "/admin/audit",
                "/admin/nothing-here");
    }

    private Stream<DynamicTest> looks(Page page, URI wing, String... paths) {
        return Stream.of(paths).map(path -> DynamicTest.dynamicTest(path, () -> look(page, wing.resolve(path), path)));
    }

    private void look(Page page, URI address, String path) {
        var found = new ArrayList<String>();
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var answer = page.navigate(address.toString());
        assertThat(answer.status()).as("the status of " + path).isLessThan(500);
        assertThat(URI.create(page.url()).getPath())
                .as("where " + path + " leads")
                .isEqualTo(address.getPath());
        found.addAll(seen(page, "light, 1280", path));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(seen(page, "dark, 1280", path));
        page.setViewportSize(390, 844);
        found.addAll(seen(page, "dark, 390", path));
        page.setViewportSize(320, 640);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        found.addAll(sideways(page, "light, 320"));
        assertThat(found).as(path).isEmpty();
    }

    private List<String> seen(Page page, String how, String path) {
        pictures.keep(page, path + " " + how);
        var all = new ArrayList<>(sideways(page, how));
        Pictures.findings(page).forEach(finding -> all.add(how + ": " + finding));
        return all;
    }

    private List<String> sideways(Page page, String how) {
        var wide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wide > 0 ? List.of(how + ": scrolls " + wide + " pixels sideways") : List.of();
    }
}
