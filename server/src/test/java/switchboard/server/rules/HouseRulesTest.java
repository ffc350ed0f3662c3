package switchboard.server.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Plain tests on purpose: fields marked `@ArchTest` are passed over by the build without a word.
class HouseRulesTest {
    private static final HouseRules RULES = new HouseRules(House.ROOT);

    /// `Columns` reads what SQL has no type for, on behalf of every table.
    private static final Set<String> SQL_OUTSIDE_TABLES = Set.of("switchboard.platform.database.Columns");

    @Test
    void theHouseIsNotEmpty() {
        assertThat(House.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(House::storey)
                        .distinct())
                .contains("saml", "postgres", "platform", "sp", "idp", "server");
        assertThat(House.CLASSES).noneMatch(type -> type.getPackageName().startsWith(House.PLANTED_ROOT));
    }

    /// A wing that compiles the platform's pages along with its own carries an older copy of them about.
    @Test
    void everyClassHasOneHome() {
        assertThat(House.CLASSES.stream()
                        .map(JavaClass::getName)
                        .filter(name -> House.homes(name).count() != 1))
                .isEmpty();
    }

    @Test
    void theWingsAreStrangers() {
        RULES.theServiceDoesNotKnowTheDirectory().check(House.CLASSES);
        RULES.theDirectoryDoesNotKnowTheService().check(House.CLASSES);
    }

    @Test
    void thePlatformKnowsNeitherWingNorProtocol() {
        RULES.thePlatformKnowsNeitherWingNorProtocol().check(House.CLASSES);
    }

    @Test
    void onlyTheServerStartsPostgres() {
        RULES.onlyTheServerStartsPostgres().check(House.CLASSES);
    }

    @Test
    void theProtocolKeepsItsInnerRooms() {
        RULES.theProtocolKeepsItsInnerRooms().check(House.CLASSES);
    }

    @Test
    void roomsFormNoCycles() {
        RULES.roomsFormNoCycles("saml").check(House.CLASSES);
        RULES.roomsFormNoCycles("platform").check(House.CLASSES);
        RULES.roomsFormNoCycles("sp").check(House.CLASSES);
        RULES.roomsFormNoCycles("idp").check(House.CLASSES);
    }

    @Test
    void onlyTablesSpeakSql() {
        RULES.onlyTablesSpeakSql(SQL_OUTSIDE_TABLES).check(House.CLASSES);
        RULES.configsOnlyHandTheDatabaseOn().check(House.CLASSES);
    }

    @Test
    void onlyControllersAndGatesSpeakHttp() {
        RULES.onlyControllersAndGatesSpeakHttp().check(House.CLASSES);
    }

    @Test
    void tablesAskForTheTenantFirst() {
        RULES.tablesAskForTheTenantFirst("sp", "CompanyId").check(House.CLASSES);
        RULES.tablesAskForTheTenantFirst("idp", "OrganizationId").check(House.CLASSES);
    }

    @Test
    void namesSaySomething() {
        RULES.namesSaySomething().check(House.CLASSES);
    }

    @Test
    void timeComesIn() {
        RULES.timeComesIn().check(House.CLASSES);
    }

    @Test
    void nothingIsWiredBehindAConstructorsBack() {
        RULES.nothingIsWiredBehindAConstructorsBack().check(House.CLASSES);
    }

    @Test
    void packagesAreNullMarked() {
        RULES.packagesAreNullMarked().check(House.CLASSES);
    }
}
