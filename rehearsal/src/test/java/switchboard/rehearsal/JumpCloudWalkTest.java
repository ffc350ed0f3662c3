package switchboard.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static switchboard.rehearsal.ServicePages.carried;
import static switchboard.rehearsal.ServicePages.exactly;
import static switchboard.rehearsal.ServicePages.link;
import static switchboard.rehearsal.ServicePages.press;
import static switchboard.rehearsal.ServicePages.says;
import static switchboard.rehearsal.ServicePages.select;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// *Integrating JumpCloud SAML SSO with Dialpad*, walked by its own text: our directory plays JumpCloud, our
/// service plays Dialpad. Each numbered step is a step here, in the text's words and order; the tests are its
/// headings.
///
/// Departures: *Choose* confirms *Custom*, which works without scripts too; the application's Display Label is
/// Dialpad, its catalogue entry is Switchboard, which the search for Dialpad finds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JumpCloudWalkTest {
    private final WalkStage stage = new WalkStage();
    private final Steps steps = stage.steps;
    private final ServicePages dialpad = stage.dialpad;
    private final DirectoryPages jumpCloud = stage.jumpCloud;
    private final Page service = stage.service;
    private final Page directory = stage.directory;
    private final Page panel = stage.panel;
    private final Page tab = stage.tab;

    private String acsUrl = "";
    private String spEntityId = "";
    private String idpEntityId = "";
    private String idpUrl = "";
    private String certificate = "";

    @AfterAll
    void leave() {
        stage.close();
    }

    @Test
    @Order(1)
    @DisplayName("Enable SAML in Dialpad")
    void enableSamlInDialpad() {
        steps.step(service, "Head to your Admin Settings from Dialpad.com", () -> {
            dialpad.signIn(service, stage.amelia.email(), stage.amelia.servicePassword());
            link(service, "Admin Settings").click();
        });
        stage.selectSaml("");
        steps.step(
                service,
                "4. Navigate to Choose your provider",
                () -> service.getByText("Choose your provider").first().scrollIntoViewIfNeeded());
        steps.step(service, "5. Select Custom", () -> {
            service.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Choose your provider"))
                    .getByText("Custom")
                    .click();
            press(service, "Choose");
        });
        steps.step(service, "6. Take note of the values for SP SSO Url (ACS) and SP Entity ID", () -> {
            acsUrl = carried(service, "SP SSO Url (ACS)");
            spEntityId = carried(service, "SP Entity ID");
            Assertions.assertThat(acsUrl).isEqualTo(stage.house.service() + "/saml/sso/custom/aerolabs.io");
            Assertions.assertThat(spEntityId)
                    .isEqualTo(stage.house.service() + "/api/saml/metadata/custom/aerolabs.io");
        });
    }

    @Test
    @Order(2)
    @DisplayName("Configure SAML SSO in JumpCloud: the application")
    void configureInJumpCloud() {
        steps.step(directory, "1. Login to JumpCloud as an admin", () -> {
            jumpCloud.open(directory, "/admin");
            jumpCloud.identify(directory, stage.amelia);
            directory.waitForURL(Pattern.compile(".*/admin.*"));
        });
        steps.step(directory, "2. Select SSO", () -> select(directory, "SSO"));
        steps.step(
                directory,
                "3. Select the + icon to add a new application",
                () -> link(directory, "Add application").click());
        steps.step(directory, "4. Type Dialpad in the search bar", () -> {
            directory.getByRole(AriaRole.SEARCHBOX).pressSequentially("Dialpad");
            directory.waitForURL(Pattern.compile(".*q=Dialpad"));
            says(directory, "Switchboard");
        });
        steps.step(
                directory,
                "5. Select Configure",
                () -> link(directory, "Configure Switchboard").click());
        steps.step(
                directory,
                "6. Enter a Display Label",
                () -> directory.getByLabel("Display Label", exactly()).fill("Dialpad"));
        steps.step(directory, "7. Select Activate", () -> press(directory, "Activate"));
        steps.step(
                directory,
                "8. Select Continue",
                () -> link(directory, "Continue").click());
    }

    @Test
    @Order(3)
    @DisplayName("Configure SAML SSO in JumpCloud: the values")
    void exchangeValues() {
        steps.step(
                directory,
                "9. Select the created application",
                () -> link(directory, "Dialpad").click());
        steps.step(directory, "10. Navigate to the SSO tab", stage::openSsoTab);
        steps.step(directory, "11. Update the SP Entity ID and ACS URL attributes", () -> {
            directory.getByLabel("SP Entity ID", exactly()).fill(spEntityId);
            directory.getByLabel("ACS URL", exactly()).fill(acsUrl);
        });
        steps.step(directory, "12. Select Save", () -> {
            press(directory, "Save");
            says(directory, "Saved");
        });
        steps.step(directory, "13. Select the created application again to continue", stage::openApplication);
        steps.step(directory, "14. Navigate to the Attributes section within the SSO tab", () -> {
            stage.openSsoTab();
            directory
                    .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Attributes"))
                    .scrollIntoViewIfNeeded();
        });
        steps.step(directory, "15. Verify the email under Service Provider Attribute Name", () -> {
            assertThat(directory.getByLabel("Service Provider Attribute Name, email"))
                    .hasValue("email");
            assertThat(directory.getByLabel("Directory attribute, email")).hasValue("email");
        });
        steps.step(directory, "16. Select the created application again to continue", stage::openApplication);
        steps.step(directory, "17. Under the SSO tab, you'll need the following attributes", () -> {
            stage.openSsoTab();
            idpEntityId = carried(directory, "IdP Entity ID");
            idpUrl = carried(directory, "IdP SSO URL");
            certificate = stage.certificate();
        });
    }

    @Test
    @Order(4)
    @DisplayName("Configure SAML in Dialpad")
    void configureInDialpad() {
        stage.selectSaml(" (2nd time)");
        steps.step(service, "4. Populate the IdP related attributes", () -> {
            service.getByLabel("IdP Entity ID (Issuer)", exactly()).fill(idpEntityId);
            service.getByLabel("IdP SSO URL", exactly()).fill(idpUrl);
            service.getByLabel("Certificate", exactly()).fill(certificate);
        });
        steps.step(service, "5. Select Save", () -> {
            press(service, "Save");
            says(service, "Saved.");
            says(service, "Configured");
        });
    }

    @Test
    @Order(5)
    @DisplayName("Setting up SAML users")
    void setUpUsers() {
        steps.step(directory, "1. Login as an administrator in JumpCloud", () -> jumpCloud.open(directory, "/admin"));
        steps.step(directory, "2. Select User Groups", () -> select(directory, "User Groups"));
        steps.step(
                directory,
                "3. Select a group",
                () -> link(directory, "Everyone").click());
        steps.step(
                directory,
                "4. Navigate to the Applications tab",
                () -> link(directory, "Applications").click());
        steps.step(directory, "5. Select the Dialpad SSO application", () -> {
            directory.getByLabel("Dialpad", exactly()).check();
            press(directory, "Save");
            says(directory, "Saved");
        });
        steps.step(panel, "6. Log in to JumpCloud using a non-admin test account", () -> {
            jumpCloud.signIn(panel, stage.mateo);
            assertThat(panel.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Applications")))
                    .isVisible();
            assertThat(link(panel, "Dialpad")).isVisible();
        });
        steps.step(tab, "7. Navigate to Dialpad Login in a different tab", () -> dialpad.open(tab, "/login"));
        steps.step(
                tab,
                "8. Select Login with Another Provider",
                () -> link(tab, "Login with Another Provider").click());
        steps.step(
                tab,
                "9. Enter the domain of the user",
                () -> tab.getByLabel("Company domain").fill("aerolabs.io"));
        steps.step(tab, "10. Select Next", () -> {
            press(tab, "Next");
            stage.isSignedIn(stage.mateo);
        });
    }

    @Test
    @Order(6)
    @DisplayName("Launch from the panel")
    void launchFromThePanel() {
        steps.step(tab, "Sign out of Dialpad", () -> {
            press(tab, "Sign out");
            assertThat(tab.getByLabel("Work e-mail")).isVisible();
            Assertions.assertThat(dialpad.me(stage.profile).isEmpty()).isTrue();
        });
        steps.step(tab, "Select Dialpad under Applications", () -> {
            jumpCloud.open(tab, "/");
            link(tab, "Dialpad").click();
            stage.isSignedIn(stage.mateo);
        });
    }

    @Test
    @Order(7)
    @DisplayName("Enforcing SAML-based SSO")
    void enforce() {
        new EnforcementScenes(stage).enforce();
    }

    @Test
    @Order(8)
    @DisplayName("The operator's way back")
    void recover() {
        new EnforcementScenes(stage).recover();
    }
}
