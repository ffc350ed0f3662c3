package switchboard.sp.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import switchboard.platform.problem.Outcome;
import switchboard.platform.problem.Refusal;
import switchboard.sp.Browser;
import switchboard.sp.SpHouse;

/// Claims cost others nothing; a verified domain is one company's alone.
class DomainsTest {
    private final SpHouse house = SpHouse.open();
    private final Domains domains = house.door(Domains.class);

    @Test
    void letsTwoCompaniesClaimButOnlyOneHaveADomain() {
        var first = domains.claim(house.company().id(), "shared-one.io", SpHouse.TEST)
                .orThrow();
        var second = domains.claim(house.company().id(), "shared-one.io", SpHouse.TEST)
                .orThrow();

        assertThat(domains.vouch(first, SpHouse.TEST).orThrow().isVerified()).isTrue();
        assertThat(code(domains.vouch(second, SpHouse.TEST))).isEqualTo("domain-taken");
        assertThat(domains.verified(first.name()).orElseThrow().companyId()).isEqualTo(first.companyId());
    }

    @Test
    void letsOneOfTwoWinWhenBothAreVouchedForAtOnce() throws Exception {
        var claims = List.of(
                domains.claim(house.company().id(), "shared-two.io", SpHouse.TEST)
                        .orThrow(),
                domains.claim(house.company().id(), "shared-two.io", SpHouse.TEST)
                        .orThrow());
        try (var both = Executors.newFixedThreadPool(2)) {
            var acts = claims.stream()
                    .map(claim -> (Callable<Outcome<Domain>>) () -> domains.vouch(claim, SpHouse.TEST))
                    .toList();
            var outcomes = both.invokeAll(acts).stream().map(Future::resultNow).toList();

            assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
            assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Refused.class);
        }
    }

    @Test
    void refusesADomainWhereAnybodyCanHaveAnAddress() {
        assertThat(code(domains.claim(house.company().id(), "GMail.com", SpHouse.TEST)))
                .isEqualTo("domain-public-mail");
    }

    @Test
    void refusesTheSameClaimTwice() {
        var company = house.company().id();
        domains.claim(company, "twice-claimed.io", SpHouse.TEST).orThrow();

        assertThat(code(domains.claim(company, "Twice-Claimed.IO.", SpHouse.TEST)))
                .isEqualTo("domain-already-here");
    }

    @Test
    void showsOnItsPageWhatIsPending() {
        var company = house.company();
        var admin = house.user(house.domain(company), "Amelia", Role.COMPANY_ADMIN);
        var browser = house.browser(admin);
        browser.get("/admin/company/domains");
        var added = browser.post("/admin/company/domains", "name", "second-domain.io");
        var refused = browser.post("/admin/company/domains", "name", "https://nonsense");

        Browser.Page page = browser.follow(added);
        assertThat(page.text()).contains("second-domain.io", "Pending", "Verified");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Type a domain such as aerolabs.io");
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.code() : "done";
    }
}
