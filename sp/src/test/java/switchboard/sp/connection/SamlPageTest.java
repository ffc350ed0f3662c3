package switchboard.sp.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.sp.Browser;
import switchboard.sp.Certificates;
import switchboard.sp.SpHouse;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Role;
import switchboard.sp.user.User;

/// The SAML page, as an admin uses it.
class SamlPageTest {
    private static final String PATH = "/admin/company/authentication/saml";

    private final SpHouse house = SpHouse.open();
    private final Company company = house.company();
    private final Domain domain = house.domain(company);
    private final User admin = house.user(domain, "Amelia", Role.COMPANY_ADMIN);
    private final Browser browser = house.browser(admin);

    @BeforeEach
    void look() {
        browser.get(PATH);
    }

    @Test
    void keepsTheChosenProviderAsADraftAtOnce() {
        var answer = browser.post(PATH + "/provider", "provider", "custom");

        assertThat(answer.status()).isEqualTo(303);
        var page = house.browser(admin).get(PATH);
        assertThat(page.text()).contains("SAML Draft", "SP SSO Url (ACS)", "SP Entity ID");
        assertThat(page.text())
                .contains(house.url() + "/saml/sso/custom/" + domain.name())
                .contains(house.url() + "/api/saml/metadata/custom/" + domain.name());
    }

    @Test
    void becomesConfiguredOnceComplete() {
        var saved = save(Certificates.bare(Certificates.fresh("JumpCloud")));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(browser.follow(saved).text()).contains("SAML Configured", "Saved.");
        assertThat(connection().state()).isEqualTo(ConnectionState.CONFIGURED);
    }

    @Test
    void keepsADraftThatIsHalfFilledIn() {
        browser.post(PATH + "/provider", "provider", "jumpcloud");
        var page = browser.get(PATH);
        var saved = browser.post(
                PATH,
                "connection",
                page.value("connection"),
                "version",
                page.value("version"),
                "idpEntityId",
                "JumpCloud",
                "idpSsoUrl",
                "");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(browser.get(PATH).value("idpEntityId")).isEqualTo("JumpCloud");
        assertThat(connection().state()).isEqualTo(ConnectionState.DRAFT);
    }

    @Test
    void showsWhatWasTypedBesideWhatIsWrongWithIt() {
        browser.post(PATH + "/provider", "provider", "jumpcloud");
        var page = browser.get(PATH);
        var answer = browser.post(
                PATH,
                "connection",
                page.value("connection"),
                "version",
                page.value("version"),
                "idpEntityId",
                "JumpCloud",
                "idpSsoUrl",
                connection().sp().acs().toString(),
                "certificate",
                "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("2 things to fix", "This is our own SP SSO Url (ACS)", "This is a private key");
        assertThat(answer.value("idpEntityId")).isEqualTo("JumpCloud");
        assertThat(connection().idp().entityId()).isEmpty();
    }

    @Test
    void showsTheSecondAdminWhatTheFirstHasSaved() {
        save(Certificates.bare(Certificates.fresh("JumpCloud")));
        var seen = browser.get(PATH);
        var id = seen.value("connection");
        var first = browser.post(
                PATH,
                "connection",
                id,
                "version",
                seen.value("version"),
                "idpEntityId",
                "one",
                "idpSsoUrl",
                "https://sso.example/saml2/x");
        var second = browser.post(
                PATH,
                "connection",
                id,
                "version",
                seen.value("version"),
                "idpEntityId",
                "two",
                "idpSsoUrl",
                "https://sso.example/saml2/x");

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .contains("IdP Entity ID (Issuer) one two")
                .contains(admin.email().toString());
        assertThat(connection().issuer().value()).isEqualTo("one");
    }

    @Test
    void refusesToEnableBeforeATestHasPassed() {
        save(Certificates.bare(Certificates.fresh("JumpCloud")));
        var page = browser.get(PATH);
        var answer = browser.post(
                PATH + "/enable", "connection", page.value("connection"), "version", page.value("version"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Test sign-in first.");
    }

    @Test
    void tellsAMemberWhoMayChangeThis() {
        var member = house.user(domain, "Tom", Role.MEMBER);
        var page = house.browser(member).get(PATH);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Only company admins can change this", "Amelia Okafor can.");
    }

    @Test
    void namesThePlanThatHasSaml() {
        var other = house.company("standard");
        var someone = house.user(house.domain(other), "Grace", Role.COMPANY_ADMIN);
        var page = house.browser(someone).get(PATH);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("SAML is part of Premium", "is on Standard.");
    }

    @Test
    void knowsNothingOfAnotherCompanysConnection() {
        save(Certificates.bare(Certificates.fresh("JumpCloud")));
        var stranger = house.user(house.domain(house.company()), "Eve", Role.COMPANY_ADMIN);
        var theirs = house.browser(stranger);
        theirs.get(PATH);
        var answer =
                theirs.post(PATH, "connection", connection().id().toString(), "version", "2", "idpEntityId", "evil");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(connection().issuer().value()).isEqualTo("JumpCloud");
    }

    private Browser.Page save(String certificate) {
        browser.post(PATH + "/provider", "provider", "custom");
        var page = browser.get(PATH);
        return browser.post(
                PATH,
                "connection",
                page.value("connection"),
                "version",
                page.value("version"),
                "idpEntityId",
                "JumpCloud",
                "idpSsoUrl",
                "https://sso.jumpcloud.com/saml2/switchboard",
                "certificate",
                certificate,
                "createPeople",
                "true");
    }

    private Connection connection() {
        return house.door(Connections.class).of(company.id()).getFirst();
    }
}
