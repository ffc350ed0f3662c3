package switchboard.idp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.AttributeSource;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonId;
import switchboard.idp.directory.PersonState;
import switchboard.idp.directory.Profile;
import switchboard.idp.organization.OrganizationId;
import switchboard.saml.Attribute;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;

class AttributeMapperTest {
    private static final OrganizationId ORGANIZATION = new OrganizationId(new UUID(1, 1));
    private static final Instant THEN = Instant.parse("2026-09-22T16:00:00Z");

    private final Person hana = new Person(
            ORGANIZATION,
            new PersonId(new UUID(2, 2)),
            Profile.of("Hana", "Sato", "hana.sato@aerolabs.io"),
            PersonState.ACTIVE,
            false,
            true,
            THEN,
            1);

    @Test
    void sendsOneAttributeForEachRowUnderTheAppsOwnName() {
        var app = app(NameIdKind.EMAIL)
                .with(List.of(
                        AttributeRule.of("email", AttributeSource.EMAIL),
                        AttributeRule.of("displayName", AttributeSource.FULL_NAME),
                        new AttributeRule("plan", AttributeSource.CONSTANT, "pro")));
        assertThat(AttributeMapper.attributes(app, hana, List.of()))
                .containsExactly(
                        Attribute.basic("email", "hana.sato@aerolabs.io"),
                        Attribute.basic("displayName", "Hana Sato"),
                        Attribute.basic("plan", "pro"));
    }

    @Test
    void leavesOutWhatThePersonDoesNotHave() {
        var app = app(NameIdKind.EMAIL)
                .with(List.of(
                        AttributeRule.of("title", AttributeSource.TITLE),
                        AttributeRule.of("memberOf", AttributeSource.GROUPS)));
        assertThat(AttributeMapper.attributes(app, hana, List.of())).isEmpty();
    }

    @Test
    void namesAPersonByAddressOrByAKeyThatOnlyThisAppGets() {
        assertThat(AttributeMapper.nameId(app(NameIdKind.EMAIL), hana).value()).isEqualTo("hana.sato@aerolabs.io");
        var key = AttributeMapper.nameId(app(NameIdKind.PERSISTENT), hana);
        var renamed = hana.with(Profile.of("Hana", "Ito", "hana.ito@aerolabs.io"));
        assertThat(key.format()).isEqualTo(NameIdFormat.PERSISTENT);
        assertThat(AttributeMapper.nameId(app(NameIdKind.PERSISTENT), renamed)).isEqualTo(key);
        assertThat(AttributeMapper.nameId(other(), hana)).isNotEqualTo(key);
    }

    private static App app(NameIdKind nameId) {
        return app(nameId, new AppId(new UUID(3, 3)));
    }

    private static App other() {
        return app(NameIdKind.PERSISTENT, new AppId(new UUID(4, 4)));
    }

    private static App app(NameIdKind nameId, AppId id) {
        var trust = new Trust(
                new EntityId("JumpCloud"), Optional.empty(), List.of(), List.of(), nameId, SignedPart.ASSERTION);
        return new App(ORGANIZATION, id, new Card("dialpad", "Phone", true), "phone", trust, List.of(), THEN, 1);
    }
}
