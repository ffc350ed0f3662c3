package switchboard.sp.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.AuditEntry;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.sp.Arranged;
import switchboard.sp.Browser;
import switchboard.sp.SpHouse;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Role;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionChange;
import switchboard.sp.connection.ConnectionState;
import switchboard.sp.connection.Connections;
import switchboard.sp.connection.Newcomers;
import switchboard.sp.user.Passkeeper;
import switchboard.sp.user.PasswordCheck;
import switchboard.sp.user.User;
import switchboard.sp.user.UserChange;
import switchboard.sp.user.Users;

/// Closing doors: never without proof, never for anybody else, and never for good.
class EnforcementTest {
    private static final String PATH = "/admin/company/authentication/saml";

    private final SpHouse house = SpHouse.open();
    private final Company company = house.company();
    private final Domain domain = house.domain(company);
    private final User admin = house.user(domain, "Amelia", Role.COMPANY_ADMIN);
    private final User tom = house.user(domain, "Tom", Role.MEMBER);
    private final Connection connection = Arranged.connection(house, company, domain);
    private final Enforcements enforcements = house.door(Enforcements.class);

    @Test
    void offersToSignInOnceBeforeItCloses() {
        var browser = house.browser(admin);
        var answer = save(browser, "true");

        assertThat(answer.location()).contains("prevent=ticked");
        var page = browser.follow(answer);
        assertThat(page.text())
                .contains("First sign in through JumpCloud yourself.", "Sign in once yourself")
                .contains("Nothing closes before you have signed in once yourself.");
        assertThat(page.html()).contains("name=\"prevent\" value=\"true\" checked");
        assertThat(enforcements.find(company.id())).isEmpty();
    }

    @Test
    void doesNotTakeAnotherAdminsProof() {
        var other = house.user(domain, "Jonas", Role.COMPANY_ADMIN);
        Arranged.proof(house, connection, other);

        save(house.browser(admin), "true");

        assertThat(enforcements.find(company.id())).isEmpty();
    }

    @Test
    void doesNotTakeATestForAProof() {
        Arranged.test(house, connection, admin);

        save(house.browser(admin), "true");

        assertThat(enforcements.find(company.id())).isEmpty();
    }

    @Test
    void closesThePasswordAndEndsItsSessionsAtOnce() {
        var toms = house.browser(tom);
        var closing = house.browser(admin, connection.door());
        assertThat(toms.get("/me").status()).isEqualTo(200);
        Arranged.proof(house, connection, admin);

        var answer = save(closing, "true");

        assertThat(closing.follow(answer).text())
                .contains("Closed. From now on this is the one way in.", "On for everyone", "SAML Active");
        assertThat(toms.get("/me").location()).startsWith("/login");
        assertThat(enforcements.judge(new Door.Password(), tom.email())).isInstanceOf(Judgement.Closed.class);
        assertThat(enforcements.judge(Door.of(connection), tom.email())).isInstanceOf(Judgement.Allowed.class);
        assertThat(connectionNow().state()).isEqualTo(ConnectionState.ACTIVE);
    }

    @Test
    void leavesOtherCompaniesDoorsOpen() {
        var elsewhere = house.domain(house.company());
        close();

        assertThat(enforcements.judge(new Door.Password(), elsewhere.name())).isInstanceOf(Judgement.Allowed.class);
    }

    @Test
    void opensNothingWhenTheConfigurationChanges() {
        close();
        house.door(Connections.class)
                .save(
                        connectionNow(),
                        new ConnectionChange(
                                "JumpCloud-2",
                                connection.ssoUrl().toString(),
                                new ConnectionChange.Certificates.Keep(),
                                Newcomers.CREATE,
                                connectionNow().version()),
                        SpHouse.TEST)
                .orThrow();

        assertThat(enforcements.judge(new Door.Password(), domain.name())).isInstanceOf(Judgement.Closed.class);
        var page = house.browser(admin, connection.door()).get(PATH);
        assertThat(page.text()).contains("The values changed since the doors closed.", "Needs attention");
    }

    @Test
    void listsEachDoorWithItsState() {
        close();
        var page = house.browser(admin, connection.door()).get(PATH + "/doors").text();

        assertThat(page)
                .contains("JumpCloud (SAML) The one way in Open", "Password Sign-in page Closed", "Recovery link");
    }

    @Test
    void isNotLeftByDisablingTheOneWayIn() {
        close();
        var browser = house.browser(admin, connection.door());
        browser.get(PATH);
        var answer = browser.post(
                PATH + "/disable",
                "connection",
                connection.id().toString(),
                "version",
                "" + connectionNow().version());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("This is the one way in at the moment.");
    }

    @Test
    void opensAgain() {
        close();
        save(house.browser(admin, connection.door()), "");

        assertThat(enforcements.judge(new Door.Password(), domain.name())).isInstanceOf(Judgement.Allowed.class);
        assertThat(house.door(Audit.class).latest(company.id().value(), 50).stream()
                        .map(AuditEntry::action))
                .contains("enforcement.closed", "enforcement.opened");
    }

    @Test
    void letsTheOperatorBackInByALinkThatWorksOnce() {
        close();
        enforcements.disarm(company.id(), SpHouse.TEST);
        var key = house.door(RecoveryLinks.class).create(admin, SpHouse.TEST).reveal();
        var browser = house.browser();
        assertThat(browser.get("/login/recovery-link?key=" + key).text())
                .contains("Choose a new password", admin.email().toString());

        var weak = browser.post("/login/recovery-link", "key", key, "password", "short");
        var set = browser.post("/login/recovery-link", "key", key, "password", "a plain long sentence");
        var again = browser.post("/login/recovery-link", "key", key, "password", "another long sentence");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(set.location()).isEqualTo("/login");
        assertThat(again.status()).isEqualTo(410);
        assertThat(house.door(Passkeeper.class).check(Optional.of(admin), new Secret("a plain long sentence")))
                .isEqualTo(PasswordCheck.MATCHES);
    }

    @Test
    void letsARecoveryLinkGoStaleAfterHalfAnHour() {
        var key = house.door(RecoveryLinks.class).create(admin, SpHouse.TEST);
        house.clock().forward(Duration.ofMinutes(30));

        assertThat(house.door(RecoveryLinks.class).holder(key)).isEmpty();
    }

    @Test
    void countsOnlyProofsOfThoseWhoMayStillChangeTheSettings() {
        var other = house.user(domain, "Jonas", Role.COMPANY_ADMIN);
        Arranged.proof(house, connection, other);
        house.door(Users.class)
                .change(company.id(), other.id(), UserChange.of(other).with(Role.MEMBER), SpHouse.TEST)
                .orThrow();

        var outcome = enforcements.closeByOperator(connection, SpHouse.TEST);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private void close() {
        Arranged.proof(house, connection, admin);
        enforcements.close(connection, admin.id(), SpHouse.TEST).orThrow();
    }

    private Browser.Page save(Browser browser, String prevent) {
        browser.get(PATH);
        return browser.post(PATH + "/enforcement", "connection", connection.id().toString(), "prevent", prevent);
    }

    private Connection connectionNow() {
        return house.door(Connections.class).get(company.id(), connection.id());
    }
}
