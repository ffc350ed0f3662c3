package switchboard.server.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/// A rule that cannot fail guards nothing: each finds what was planted for it, and leaves the good neighbour
/// alone.
class PlantedBreachesTest {
    private static final HouseRules RULES = new HouseRules(House.PLANTED_ROOT);

    @Test
    void reportsTheWingThatLooksIntoTheOther() {
        assertReported(RULES.theServiceDoesNotKnowTheDirectory(), "sp.company.WingCrosser");
        assertReported(RULES.theDirectoryDoesNotKnowTheService(), "idp.organization.WingCrosser");
    }

    @Test
    void reportsThePlatformThatLeansOnAWing() {
        assertReported(
                RULES.thePlatformKnowsNeitherWingNorProtocol(), "sp.company.CompanyId", "saml.crypto.SignedThing");
    }

    @Test
    void reportsTheWingThatAsksWhosePostgresItIs() {
        assertReported(RULES.onlyTheServerStartsPostgres(), "sp.company.WingCrosser");
    }

    @Test
    void reportsWhoeverOpensTheInnerRooms() {
        assertReported(
                RULES.theProtocolKeepsItsInnerRooms(), "sp.company.WingCrosser", "platform.access.PartialPlatform");
    }

    @Test
    void reportsRoomsThatGoRoundInACircle() {
        assertReported(RULES.roomsFormNoCycles("sp"), "CircularUser", "CircularOffice");
        assertReported(RULES.roomsFormNoCycles("idp"), "CircularApp", "CircularPush");
        assertReported(RULES.roomsFormNoCycles("platform"), "CircularAudit", "CircularOutbox");
    }

    @Test
    void reportsSqlOutsideTables() {
        var rule = RULES.onlyTablesSpeakSql(Set.of());
        assertReported(rule, "sp.user.Users", "platform.audit.RawConnection");
        assertSpared(rule, "UserTable");
        assertSpared(RULES.onlyTablesSpeakSql(Set.of(House.PLANTED_ROOT + ".sp.user.Users")), "sp.user.Users");
    }

    @Test
    void reportsTheConfigThatIsATableInDisguise() {
        var rule = RULES.configsOnlyHandTheDatabaseOn();
        assertReported(rule, "ask(");
        assertSpared(rule, "handOn(");
    }

    @Test
    void reportsDeedsThatSpeakHttp() {
        var rule = RULES.onlyControllersAndGatesSpeakHttp();
        assertReported(rule, "InviteUser", "AnswerPush");
        assertSpared(rule, "UserController");
    }

    @Test
    void reportsQueriesWithoutTheirTenant() {
        var rule = RULES.tablesAskForTheTenantFirst("sp", "CompanyId");
        assertReported(rule, "countForNobody", "countTenantLast", "countWithoutReason");
        assertSpared(rule, "countOf");
        assertSpared(rule, "countAll");
        assertSpared(rule, "UserTable.count(");
        assertReported(RULES.tablesAskForTheTenantFirst("idp", "OrganizationId"), "OrganizationTable.countForNobody");
    }

    @Test
    void reportsNamesThatSayNothing() {
        var rule = RULES.namesSaySomething();
        assertReported(rule, "UserService", "UserManager", "UserHelper", "UserUtil", "UserImpl", "UserDto");
        assertSpared(rule, "AssertionConsumerService");
    }

    @Test
    void reportsEveryWayToReadTheClock() {
        var rule = RULES.timeComesIn();
        assertReported(rule, "instant()", "zoned(", "millis()", "clock()", "source()", "inDisguise()");
        assertSpared(rule, "given(");
        assertSpared(rule, "TimeGiver");
    }

    @Test
    void reportsWiringByAnnotation() {
        assertReported(
                RULES.nothingIsWiredBehindAConstructorsBack(), "WiredField.name", "WiredConstructor", "WiredParameter");
    }

    @Test
    void reportsPackagesThatMayHoldNulls() {
        var rule = RULES.packagesAreNullMarked();
        assertReported(rule, "sp.user.Users");
        assertSpared(rule, "AssertionConsumerService");
    }

    private static void assertReported(ArchRule rule, String... breaches) {
        for (var breach : breaches) {
            assertDetails(rule).as(breach).anyMatch(detail -> detail.contains(breach));
        }
    }

    private static void assertSpared(ArchRule rule, String good) {
        assertDetails(rule).as(good).noneMatch(detail -> detail.contains(good));
    }

    private static ListAssert<String> assertDetails(ArchRule rule) {
        List<String> details = rule.evaluate(House.PLANTED).getFailureReport().getDetails();
        return assertThat(details);
    }
}
