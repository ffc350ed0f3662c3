package switchboard.sp.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import switchboard.platform.problem.Outcome;
import switchboard.platform.problem.Refusal;
import switchboard.platform.secret.Secret;
import switchboard.sp.SpHouse;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Role;

class UsersTest {
    private final SpHouse house = SpHouse.open();
    private final Company company = house.company();
    private final Domain domain = house.domain(company);
    private final User admin = house.user(domain, "Amelia", Role.COMPANY_ADMIN);
    private final Users users = house.door(Users.class);

    @Test
    void keepsTheLastCompanyAdmin() {
        var demoted =
                users.change(company.id(), admin.id(), UserChange.of(admin).with(Role.MEMBER), SpHouse.TEST);
        var suspended =
                users.change(company.id(), admin.id(), UserChange.of(admin).with(UserState.SUSPENDED), SpHouse.TEST);

        assertThat(code(demoted)).isEqualTo("last-company-admin");
        assertThat(code(suspended)).isEqualTo("last-company-admin");
    }

    @Test
    void keepsOneAdminWhenBothAreDemotedAtOnce() throws Exception {
        var other = house.user(domain, "Jonas", Role.COMPANY_ADMIN);
        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.of(demote(admin), demote(other)));
        }

        assertThat(users.admins(company.id())).hasSize(1);
    }

    private Callable<Outcome<User>> demote(User user) {
        return () -> users.change(company.id(), user.id(), UserChange.of(user).with(Role.MEMBER), SpHouse.TEST);
    }

    @Test
    void keepsThePastAddressAsHistoryThatFindsNobody() {
        var past = admin.email();
        var moved = users.change(
                        company.id(),
                        admin.id(),
                        UserChange.of(admin).withEmail("new.name@" + domain.name()),
                        SpHouse.TEST)
                .orThrow();

        assertThat(users.byEmail(company.id(), past)).isEmpty();
        assertThat(users.byEmail(company.id(), moved.email()).orElseThrow().id())
                .isEqualTo(admin.id());
        assertThat(users.pastEmails(moved)).extracting(PastEmail::address).containsExactly(past.toString());
    }

    @Test
    void refusesAnAddressThatAnotherHas() {
        var other = house.user(domain, "Tom", Role.MEMBER);
        var outcome = users.change(
                company.id(),
                other.id(),
                UserChange.of(other).withEmail(admin.email().toString()),
                SpHouse.TEST);

        assertThat(code(outcome)).isEqualTo("email-taken");
    }

    @Test
    void letsTwoCompaniesKnowTheSameAddress() {
        var elsewhere = house.company();
        users.create(
                        elsewhere.id(),
                        NewUser.of(new PersonName("Amelia", ""), admin.email().toString(), Role.MEMBER, "test"),
                        SpHouse.TEST)
                .orThrow();

        assertThat(users.acrossCompanies(admin.email())).hasSize(2);
    }

    @Test
    void bindsAStrongKeyToOneAccountOnly() {
        var other = house.user(domain, "Tom", Role.MEMBER);
        var key = new Identity("saml:JumpCloud", "persistent-1");

        assertThat(users.bind(admin, key)).isInstanceOf(Outcome.Done.class);
        assertThat(users.bind(admin, key)).isInstanceOf(Outcome.Done.class);
        assertThat(code(users.bind(other, key))).isEqualTo("identity-taken");
        assertThat(users.byIdentity(company.id(), key).orElseThrow().id()).isEqualTo(admin.id());
    }

    @Test
    void checksAPasswordAndMatchesNobodyWithoutOne() {
        var keeper = house.door(Passkeeper.class);
        keeper.set(admin, new Secret("a plain long sentence"), SpHouse.TEST).orThrow();

        assertThat(keeper.check(Optional.of(admin), new Secret("a plain long sentence")))
                .isEqualTo(PasswordCheck.MATCHES);
        assertThat(keeper.check(Optional.of(admin), new Secret("another one"))).isEqualTo(PasswordCheck.DOES_NOT_MATCH);
        assertThat(keeper.check(Optional.empty(), new Secret("a plain long sentence")))
                .isEqualTo(PasswordCheck.DOES_NOT_MATCH);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.code() : "done";
    }
}
