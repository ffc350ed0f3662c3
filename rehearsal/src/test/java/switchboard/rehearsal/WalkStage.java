package switchboard.rehearsal;

import static switchboard.rehearsal.ServicePages.link;
import static switchboard.rehearsal.ServicePages.select;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;

/// Who takes part in the walk, in which browser sessions and tabs, and what is done there more than once.
final class WalkStage implements AutoCloseable {
    final DemoHouse house = DemoHouse.fresh("walk");
    final Steps steps = new Steps("jumpcloud-walk");
    final ServicePages dialpad = new ServicePages(house.service());
    final DirectoryPages jumpCloud = new DirectoryPages(house.directory());

    final DemoHouse.DemoPerson amelia = house.person("amelia.okafor");
    final DemoHouse.DemoPerson mateo = house.person("mateo.alvarez");
    final DemoHouse.DemoPerson tom = house.person("tom.whitfield");

    private final Chromium chromium = Chromium.start();
    private final BrowserContext admin = chromium.session();
    final Page service = admin.newPage();
    final Page directory = admin.newPage();

    /// The test person's: the panel, and the different tab that the text asks for.
    final BrowserContext profile = chromium.session();

    final Page panel = profile.newPage();
    final Page tab = profile.newPage();

    /// Somebody who signs in with a password all along.
    final BrowserContext office = chromium.session();

    final Page desk = office.newPage();

    /// Somebody whose session a password opened before the doors close.
    final BrowserContext before = chromium.session();

    void selectSaml(String time) {
        steps.step(service, "1. Select My Company" + time, () -> select(service, "My Company"));
        steps.step(service, "2. Select Authentication" + time, () -> select(service, "Authentication"));
        steps.step(service, "3. Select SAML" + time, () -> select(service, "SAML"));
    }

    void openApplication() {
        select(directory, "SSO");
        link(directory, "Dialpad").click();
    }

    void openSsoTab() {
        directory
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Dialpad"))
                .getByText("SSO")
                .click();
        PlaywrightAssertions.assertThat(directory.getByLabel("SP Entity ID", ServicePages.exactly()))
                .isVisible();
    }

    /// The downloaded pem file, without the BEGIN and END tags.
    String certificate() {
        var download =
                directory.waitForDownload(() -> link(directory, "Download PEM").click());
        try {
            var pem = Files.readString(download.path());
            Assertions.assertThat(pem).startsWith("-----BEGIN CERTIFICATE-----");
            return pem.replaceAll("-----(BEGIN|END) CERTIFICATE-----", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tab has arrived in the service, signed in by SAML.
    void isSignedIn(DemoHouse.DemoPerson person) {
        dialpad.isHome(tab);
        var me = dialpad.me(profile);
        Assertions.assertThat(me.path("email").asString()).isEqualTo(person.email());
        Assertions.assertThat(me.path("name").asString()).isEqualTo(person.name());
        Assertions.assertThat(me.path("door").asString()).isEqualTo("saml");
    }

    @Override
    public void close() {
        chromium.close();
        house.close();
    }
}
