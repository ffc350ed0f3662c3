package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.platform.access.OperatorTokens;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;
import switchboard.server.house.House;
import switchboard.server.house.Mode;
import switchboard.server.house.Plan;
import switchboard.server.house.SettingsReader;
import switchboard.server.house.WingVisit;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domains;
import switchboard.sp.company.NewCompany;
import switchboard.sp.company.Role;
import switchboard.sp.enforcement.RecoveryLinks;
import switchboard.sp.user.NewUser;
import switchboard.sp.user.PersonName;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// The operator's commands beside a real house that runs.
class OperatorCommandsTest {
    private static final Actor TEST = new Actor("the test", "127.0.0.1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static House house;

    @SuppressWarnings("NullAway.Init")
    private static Company company;

    @BeforeAll
    static void open() {
        var settings = new SettingsReader(directory.resolve("none.properties")).read();
        house = House.open(Plan.make(Mode.REAL, directory, settings, Map.of(Wing.SP, 0, Wing.IDP, 0)));
        company = sp(Companies.class)
                .create(new NewCompany("Aerolabs", "enterprise"), TEST)
                .orThrow();
        var domain = sp(Domains.class).claim(company.id(), "aerolabs.io", TEST).orThrow();
        sp(Domains.class).vouch(domain, TEST).orThrow();
        user("amelia.okafor@aerolabs.io", Role.COMPANY_ADMIN);
        user("hana.sato@aerolabs.io", Role.MEMBER);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static <T> T sp(Class<T> door) {
        return house.sp().getBean(door);
    }

    private static User user(String email, Role role) {
        var wanted = NewUser.of(new PersonName("Some", "Body"), email, role, TEST.name());
        return sp(Users.class).create(company.id(), wanted, TEST).orThrow();
    }

    private static Typed typed(String... words) {
        var all = Stream.concat(Arrays.stream(words), Stream.of("--data", directory.toString()));
        return Typed.with(Map.of(), all.toArray(String[]::new));
    }

    @Test
    void makesATokenForOneWingAndEndsIt() {
        var token = typed("operator-token", "create", "--wing=idp", "--name=ci", "--days=1")
                .words()
                .strip();
        var tokens = house.idp().getBean(OperatorTokens.class);
        assertThat(token).startsWith("sbop_");
        assertThat(tokens.find(new Secret(token))).isPresent();
        assertThat(sp(OperatorTokens.class).find(new Secret(token))).isEmpty();
        assertThat(typed("operator-token", "revoke", "--wing=idp", "--name=ci", "--json")
                        .json()
                        .path("revoked")
                        .asInt())
                .isEqualTo(1);
        assertThat(tokens.find(new Secret(token))).isEmpty();
    }

    @Test
    void refusesATokenWithoutAnEnd() {
        assertThat(typed("operator-token", "create", "--wing=sp", "--name=ci", "--days=0")
                        .code())
                .isEqualTo(2);
        assertThat(typed("operator-token", "create", "--wing=both", "--name=ci").errors())
                .contains("say sp for the service or idp for the directory");
    }

    @Test
    void makesASetupLinkThatOpens() {
        var link = typed("setup-link", "--wing=sp", "--json").json().path("url").asString();
        assertThat(link).startsWith(house.spUrl() + "/setup?key=");
        assertThat(sp(SetupLinks.class).good(new Secret(link.substring(link.indexOf('=') + 1))))
                .isTrue();
    }

    @Test
    void opensTheDoorsAndLetsAnAdministratorIn() {
        var link = typed("recovery", "--company=aerolabs.io", "--admin=Amelia.Okafor@aerolabs.io")
                .words()
                .strip();
        assertThat(link).startsWith(house.spUrl() + "/login/recovery-link?key=");
        var holder = sp(RecoveryLinks.class).holder(new Secret(link.substring(link.indexOf('=') + 1)));
        assertThat(holder)
                .hasValueSatisfying(user -> assertThat(user.email()).hasToString("amelia.okafor@aerolabs.io"));
        assertThat(sp(Audit.class).latest(company.id().value(), 10))
                .anySatisfy(entry ->
                        assertThat(entry.toString()).contains("recovery.link-made", "the operator, by command"));
    }

    @Test
    void letsNobodyInWhoIsNoAdministrator() {
        var settings = new SettingsReader(directory.resolve("none.properties")).read();
        try (var visit = WingVisit.open(Wing.SP, directory, settings)) {
            var recovery = new Recovery(visit);
            assertThatThrownBy(() -> recovery.run("aerolabs", "hana.sato@aerolabs.io"))
                    .hasMessage("hana.sato@aerolabs.io is no company admin of Aerolabs."
                            + " Those are: amelia.okafor@aerolabs.io.");
            assertThatThrownBy(() -> recovery.run("Nimbus", "")).hasMessage("There is no company Nimbus.");
            assertThat(recovery.run(company.id().toString(), "").sentence())
                    .isEqualTo("Aerolabs enforced nothing; its doors are open.");
        }
    }
}
