package switchboard.idp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import org.junit.jupiter.api.Test;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.group.Groups;
import switchboard.idp.group.Members;
import switchboard.idp.organization.Organization;
import switchboard.platform.page.PageRules;

/// The directory's half of the JumpCloud walk, page by page, and what can go wrong on the way.
class AppPagesTest {
    private static final String ENTITY = "https://dialpad.com/api/saml/metadata/custom/aerolabs.io";
    private static final String ACS = "https://dialpad.com/saml/sso/custom/aerolabs.io";

    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final Person amelia = house.person(organization, "Amelia", PersonRole.ADMIN);
    private final Person tom = house.person(organization, "Tom", PersonRole.MEMBER);
    private final Browser browser = house.browser(amelia);

    @Test
    void theSeedCanBeFollowedStepByStep() throws Exception {
        rules(browser.get("/admin/sso"), "Add application", "No applications yet");
        rules(browser.get("/admin/sso/new?q=Dialpad"), "2 matches for “Dialpad”", "Configure Dialpad", "Generic SAML");
        rules(browser.get("/admin/sso/new/dialpad"), "Display Label", "Activate");
        var activated = browser.post("/admin/sso/new/dialpad", "label", "Dialpad SSO");
        assertThat(activated.status()).isEqualTo(303);
        rules(browser.follow(activated), "Dialpad SSO is activated", "Continue");
        var app = only();
        rules(browser.get("/admin/sso"), "Dialpad SSO", "Not active yet");
        rules(browser.get("/admin/sso/" + app.id() + "/general"), "Display Label", "Show in the app panel");
        var sso = browser.get(path(app));
        rules(
                sso,
                "SP Entity ID",
                "ACS URL",
                "IdP Entity ID",
                "IdP SSO URL",
                "IDP URL",
                "Service Provider Attribute Name");
        var saved = save(sso.value("version"), app, ENTITY, ACS);
        rules(browser.follow(saved), "Saved.", "Active", house.url() + "/saml2/" + app.handle());
        assertThat(only().trust().complete()).isTrue();
        assertThat(only().attributes())
                .extracting(row -> row.name() + row.source())
                .containsExactly("emailEMAIL");
        var pem = browser.get(path(app) + "/certificate.pem");
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.html().getBytes(StandardCharsets.US_ASCII)));
        assertThat(certificate).isEqualTo(house.door(Apps.class).signingKey(app).certificate());
        rules(browser.get(path(app) + "/certificate"), "Copy without BEGIN and END");
        assignThroughTheGroupsTab(app);
    }

    private void assignThroughTheGroupsTab(App app) {
        var groups = house.door(Groups.class);
        var group = groups.create(organization.id(), "Everyone", "All of us", IdpHouse.TEST)
                .orThrow();
        house.door(Members.class).add(group, tom, IdpHouse.TEST);
        rules(browser.get("/admin/groups"), "User Groups", "Everyone");
        rules(browser.get("/admin/groups/" + group.id()), "Members", "Applications", "Tom Okafor");
        var tab = browser.get("/admin/groups/" + group.id() + "/applications");
        rules(tab, "Dialpad SSO");
        assertThat(house.door(Assignments.class).isAssigned(tom, app)).isFalse();
        var ticked = browser.post(
                "/admin/groups/" + group.id() + "/applications",
                "seen",
                "",
                "ticked",
                app.id().toString());
        assertThat(ticked.status()).isEqualTo(303);
        assertThat(house.door(Assignments.class).isAssigned(tom, app)).isTrue();
        assertThat(house.door(Assignments.class).isAssigned(amelia, app)).isFalse();
        assertThat(house.door(Assignments.class).ofPerson(tom))
                .extracting(App::label)
                .containsExactly("Dialpad SSO");
        rules(browser.get("/admin/sso/" + app.id() + "/groups"), "Everyone", "1 person, 1 group.");
        var second = browser.post("/admin/sso/" + app.id() + "/groups", "seen", "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Has it", "Does not have it");
        rules(browser.get("/admin/users/" + tom.id()), "Dialpad SSO", "Everyone");
    }

    @Test
    void addressesInTheWrongFieldsAreRecognisedAndPutRight() {
        var app = installed("dialpad", "Phone");
        var saved = save("1", app, ACS, ENTITY);
        assertThat(browser.follow(saved).text()).contains("We put something right", "had changed places");
        assertThat(only().trust().acsUrls()).extracting(Object::toString).containsExactly(ACS);
        var ours = save("2", app, ENTITY, house.url() + "/saml2/" + app.handle());
        assertThat(browser.follow(ours).text()).contains("One of the addresses was our own");
        assertThat(only().trust().acsUrls()).extracting(Object::toString).containsExactly(ACS);
    }

    @Test
    void theCompanyDomainFillsBothAddresses() {
        var app = installed("dialpad", "Phone");
        assertThat(browser.get(path(app)).text()).contains("Company domain");
        browser.post(
                path(app),
                "version",
                "1",
                "idpEntityId",
                "JumpCloud",
                "nameId",
                "email",
                "signed",
                "assertion",
                "ask-domain",
                "aerolabs.io");
        assertThat(only().trust().acsUrls()).extracting(Object::toString).containsExactly(ACS);
        assertThat(only().trust().idpEntityId().value()).isEqualTo("JumpCloud");
        assertThat(browser.get(path(app)).text()).doesNotContain("Company domain");
    }

    @Test
    void badValuesAreAllNamedAndNothingIsSaved() {
        var app = installed("generic-saml", "Thing");
        var refused = save("1", app, "https://app.example", "http://app.example/acs");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Use https for the ACS URL");
        assertThat(refused.value("spEntityId")).isEqualTo("https://app.example");
        PageRules.check("refused", refused.html());
        assertThat(save("1", app, "x".repeat(2000), "no address at all").text())
                .contains("2 things to fix", "Use at most 1024 characters", "Enter a whole address for the ACS URL");
        assertThat(only().trust().complete()).isFalse();
        assertThat(browser.post("/admin/sso/new/dialpad", "label", " ").status())
                .isEqualTo(422);
        assertThat(browser.get("/admin/sso/new/nothing").status()).isEqualTo(404);
    }

    @Test
    void theSecondOfTwoAdminsSeesWhatDiffers() {
        var app = installed("dialpad", "Phone");
        assertThat(save("1", app, ENTITY, ACS).status()).isEqualTo(303);
        var conflict = save("1", app, "https://other.example", ACS);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text())
                .contains("SP Entity ID", ENTITY, "https://other.example")
                .doesNotContain("NameID");
    }

    @Test
    void twoAppsOfOneOrganizationCannotShareOurName() {
        installed("dialpad", "Phone");
        var other = installed("slack", "Chat");
        browser.get(path(other));
        var name = house.url() + "/saml2/"
                + house.door(Apps.class).list(organization.id()).getLast().handle();
        var refused = browser.post(
                path(other), "version", "1", "idpEntityId", name, "nameId", "email", "signed", "assertion");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Another app here uses this IdP Entity ID");
    }

    @Test
    void anAddressIsNeverGivenToAnotherApp() {
        var app = installed("dialpad", "Once " + organization.name());
        rules(browser.get("/admin/sso/" + app.id() + "/delete"), "0 people in 0 groups", "Keep it");
        browser.post("/admin/sso/" + app.id() + "/delete");
        assertThat(house.door(Apps.class).findByHandle(app.handle())).isEmpty();
        assertThat(installed("dialpad", "Once " + organization.name()).handle()).isEqualTo(app.handle() + "-2");
    }

    @Test
    void nobodyReachesAnotherOrganizationsApps() {
        var app = installed("dialpad", "Phone");
        var stranger = house.browser(house.person(house.organization(), "Mallory", PersonRole.ADMIN));
        assertThat(stranger.get(path(app)).status()).isEqualTo(404);
        stranger.get("/admin/sso");
        assertThat(stranger.post("/admin/sso/" + app.id() + "/delete").status()).isEqualTo(404);
        assertThat(only().id()).isEqualTo(app.id());
    }

    private App installed(String entry, String label) {
        browser.get("/admin/sso/new/" + entry);
        assertThat(browser.post("/admin/sso/new/" + entry, "label", label).status())
                .isEqualTo(303);
        return house.door(Apps.class).list(organization.id()).stream()
                .filter(app -> app.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private App only() {
        return house.door(Apps.class).list(organization.id()).getFirst();
    }

    private Browser.Page save(String version, App app, String entity, String acs) {
        return browser.post(
                path(app),
                "version",
                version,
                "idpEntityId",
                app.trust().idpEntityId().value(),
                "spEntityId",
                entity,
                "acsUrls",
                acs,
                "nameId",
                "email",
                "signed",
                "assertion");
    }

    private static String path(App app) {
        return "/admin/sso/" + app.id() + "/sso";
    }

    private static void rules(Browser.Page page, String... texts) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(texts);
        PageRules.check(texts[0], page.html());
    }
}
