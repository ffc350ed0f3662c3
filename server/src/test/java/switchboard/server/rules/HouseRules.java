package switchboard.server.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static switchboard.server.rules.Names.kind;
import static switchboard.server.rules.Names.oneOf;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// Which way the doors open, as rules over one root package: the house itself, or the small house of breaches.
///
/// A rule may find nothing to look at, since rooms come one after another; that the house is not empty is a
/// test of its own.
record HouseRules(String root) {

    ArchRule theServiceDoesNotKnowTheDirectory() {
        return strangers("sp", "idp");
    }

    ArchRule theDirectoryDoesNotKnowTheService() {
        return strangers("idp", "sp");
    }

    private ArchRule strangers(String wing, String other) {
        return noClasses()
                .that()
                .resideInAPackage(in(wing))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(other))
                .because("the wings meet only on the wire: each sign-in and push is what a stranger would speak")
                .allowEmptyShould(true);
    }

    ArchRule thePlatformKnowsNeitherWingNorProtocol() {
        return noClasses()
                .that()
                .resideInAPackage(in("platform"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("sp"), in("idp"), in("saml"), in("scim"), in("server"))
                .because("what both wings stand on must not lean on one of them")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheServerStartsPostgres() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("postgres"), in("server"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("postgres"))
                .because("the wings speak SQL to any PostgreSQL; whose process it is concerns only who starts it")
                .allowEmptyShould(true);
    }

    ArchRule theProtocolKeepsItsInnerRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("saml"), in("scim"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("saml.crypto"), in("saml.xml"), in("saml.wire"), in("scim.json"))
                .because("module-info is no wall for a caller on the class path, and bytes read by hand are unverified")
                .allowEmptyShould(true);
    }

    ArchRule roomsFormNoCycles(String storey) {
        return slices().matching(root + "." + storey + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room that needs itself through another cannot be understood, tested or moved alone")
                .allowEmptyShould(true);
    }

    ArchRule onlyTablesSpeakSql(Set<String> exceptions) {
        return noClasses()
                .that(not(kind("Table", "Config")).and(not(oneOf(exceptions))))
                .and()
                .resideInAnyPackage(in("sp"), in("idp"), in("platform"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.jdbc..")
                        .or(oneOf(Set.of(
                                "java.sql.Connection",
                                "java.sql.Statement",
                                "java.sql.PreparedStatement",
                                "java.sql.ResultSet"))))
                .because("all SQL of a room lies in its tables, so that reading them is reading every query")
                .allowEmptyShould(true);
    }

    ArchRule configsOnlyHandTheDatabaseOn() {
        return noClasses()
                .that(kind("Config"))
                .should(Conditions.speakSql())
                .because("a Config gives a table its JdbcClient; one that asks it something is a table in disguise")
                .allowEmptyShould(true);
    }

    ArchRule onlyControllersAndGatesSpeakHttp() {
        return noClasses()
                .that(not(kind("Controller", "Pages", "Gate", "Config")).and(not(resideInAPackage(in("platform")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web..", "org.springframework.http.."))
                .because(
                        "a deed must not know that it was asked over HTTP; Pages are what several controllers answer with")
                .allowEmptyShould(true);
    }

    ArchRule tablesAskForTheTenantFirst(String wing, String tenant) {
        return methods()
                .that()
                .areDeclaredInClassesThat(simpleNameEndingWith("Table").and(resideInAPackage(in(wing))))
                .and()
                .areNotPrivate()
                .should(new TenantFirst(tenant, root + ".platform.access.AcrossTenants"))
                .because("a query without its tenant is how one customer reads another's rows")
                .allowEmptyShould(true);
    }

    ArchRule namesSaySomething() {
        return noClasses()
                .should(Conditions.be(Names.namedEmptily()))
                .because("such a name fits anything, so anything ends up in it; name the thing or the deed")
                .allowEmptyShould(true);
    }

    ArchRule timeComesIn() {
        return noClasses()
                .that(not(resideInAPackage(in("server"))))
                .should(Conditions.readTheClock())
                .because("what happens at the last second can only be tested where the caller says what time it is")
                .allowEmptyShould(true);
    }

    ArchRule nothingIsWiredBehindAConstructorsBack() {
        return noClasses()
                .should(Conditions.beWiredByAnnotation())
                .because("one constructor names all that a component needs, and a test can call it")
                .allowEmptyShould(true);
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .should(Conditions.lieInANullMarkedPackage())
                .because("no null is only a rule where the compiler was told so")
                .allowEmptyShould(true);
    }

    private String in(String place) {
        return root + "." + place + "..";
    }
}
