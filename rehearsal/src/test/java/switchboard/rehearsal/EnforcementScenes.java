package switchboard.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static switchboard.rehearsal.ServicePages.button;
import static switchboard.rehearsal.ServicePages.exactly;
import static switchboard.rehearsal.ServicePages.press;
import static switchboard.rehearsal.ServicePages.says;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/// The end of the walk: the other doors close on proof, a right password is refused, and the operator opens
/// them again.
final class EnforcementScenes {
    private static final String PREVENT = "Prevent users from logging in with other SSO providers";

    private final WalkStage stage;
    private final Steps steps;
    private final ServicePages dialpad;
    private final Page service;
    private final Page desk;

    EnforcementScenes(WalkStage stage) {
        this.stage = stage;
        this.steps = stage.steps;
        this.dialpad = stage.dialpad;
        this.service = stage.service;
        this.desk = stage.desk;
    }

    void enforce() {
        var hana = stage.house.person("hana.sato");
        dialpad.signIn(stage.before.newPage(), hana.email(), hana.servicePassword());
        dialpad.typeEmail(desk, stage.tom.email());
        stage.selectSaml(" (3rd time)");
        steps.step(service, "4. Select Prevent users from logging in with other SSO providers", () -> {
            service.getByLabel(PREVENT, exactly()).check();
            press(service, "Save enforcement");
            assertThat(service.getByLabel(PREVENT, exactly())).isChecked();
        });
        steps.step(service, "Sign in once yourself", () -> {
            press(service, "Sign in once yourself");
            service.waitForURL(Pattern.compile(".*proven=1.*"));
            assertThat(service.getByLabel(PREVENT, exactly())).isChecked();
        });
        steps.step(service, "5. Select Save (enforcement)", () -> {
            press(service, "Save enforcement");
            says(service, "Closed. From now on this is the one way in.");
            says(service, "On for everyone");
            Assertions.assertThat(dialpad.me(stage.before).isEmpty()).isTrue();
        });
        steps.step(desk, "Once saved, your users won't be able to use their username and password", () -> {
            dialpad.typePassword(desk, stage.tom.servicePassword());
            says(desk, "Passwords, Google and Microsoft are closed for aerolabs.io.");
            assertThat(button(desk, "Continue to your identity provider")).isVisible();
            Assertions.assertThat(dialpad.me(stage.office).isEmpty()).isTrue();
        });
        steps.step(desk, "The one way in is still open", () -> {
            press(desk, "Continue to your identity provider");
            stage.jumpCloud.identify(desk, stage.tom);
            dialpad.isHome(desk);
            Assertions.assertThat(dialpad.me(stage.office).path("door").asString())
                    .isEqualTo("saml");
        });
    }

    void recover() {
        Assertions.assertThat(stage.house.command("recovery", "--company", "aerolabs.io", "--json"))
                .contains("\"wasEnforced\":true");
        stage.office.clearCookies();
        steps.step(desk, "After recovery the password opens again", () -> {
            dialpad.signIn(desk, stage.tom.email(), stage.tom.servicePassword());
            Assertions.assertThat(dialpad.me(stage.office).path("door").asString())
                    .isEqualTo("password");
        });
    }
}
