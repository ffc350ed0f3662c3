package switchboard.idp.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.idp.IdpHouse;
import switchboard.idp.app.App;
import switchboard.idp.app.AppOutcome;
import switchboard.idp.app.Apps;
import switchboard.idp.app.Assignments;
import switchboard.idp.app.Card;
import switchboard.idp.app.Trust;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.group.GroupOutcome;
import switchboard.idp.group.Groups;
import switchboard.idp.group.Members;
import switchboard.idp.group.UserGroup;
import switchboard.idp.organization.Organization;
import switchboard.platform.page.PageRules;
import switchboard.saml.EntityId;

class PanelTest {
    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final Person tom = house.person(organization, "Tom", PersonRole.MEMBER);

    @Test
    void whoHasNoAppIsToldWhomToAsk() {
        house.person(organization, "Amelia", PersonRole.ADMIN);
        var page = house.browser(tom).get("/");
        PageRules.check("panel", page.html());
        assertThat(page.text()).contains("No applications yet", "Ask Amelia Okafor to give you an app.");
        assertThat(page.text()).doesNotContain("Directory admin");
    }

    @Test
    void showsTheAppsOneHasAndFindsThemByName() {
        var group = group();
        var phone = app(group, "Aerolabs Phone", true);
        app(group, "Handbook", true);
        app(group, "Hidden", false);
        var browser = house.browser(tom);
        var page = browser.get("/");
        PageRules.check("panel", page.html());
        assertThat(page.text()).contains("Applications", "Hello Tom.", "Aerolabs Phone Never opened", "Handbook");
        assertThat(page.text()).doesNotContain("Hidden");
        assertThat(page.html()).contains("href=\"/launch/" + phone.id() + "\"");
        var found = browser.get("/?q=PHONE");
        assertThat(found.text()).contains("Aerolabs Phone", "1 application").doesNotContain("Handbook");
        assertThat(browser.get("/?q=%3Cb%3E").html()).contains("None of your applications has “&lt;b&gt;”");
        browser.get("/launch/" + phone.id());
        assertThat(browser.get("/").text()).containsPattern("Aerolabs Phone Opened \\d+ (second|minute)s? ago");
    }

    @Test
    void leadsAdminsToTheirPages() {
        var amelia = house.person(organization, "Amelia", PersonRole.ADMIN);
        assertThat(house.browser(amelia).get("/").html()).contains("href=\"/admin\"", "Directory admin");
    }

    private UserGroup group() {
        return switch (house.door(Groups.class).create(organization.id(), "Sales", "", IdpHouse.TEST)) {
            case GroupOutcome.Saved(var made) -> {
                house.door(Members.class).add(made, tom, IdpHouse.TEST);
                yield made;
            }
            case GroupOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private App app(UserGroup group, String label, boolean visible) {
        var apps = house.door(Apps.class);
        var entry = house.door(Catalogue.class).require("generic-saml");
        var made = saved(apps.install(organization.id(), entry, label, IdpHouse.TEST));
        var own = made.trust();
        var trust = new Trust(
                own.idpEntityId(),
                Optional.of(new EntityId("https://" + made.handle() + ".example")),
                List.of(URI.create("https://" + made.handle() + ".example/acs")),
                List.of(),
                own.nameId(),
                own.signed());
        var app =
                saved(apps.change(made.with(trust).with(new Card(made.card().entry(), label, visible)), IdpHouse.TEST));
        house.door(Assignments.class).assign(app, group, IdpHouse.TEST);
        return app;
    }

    private static App saved(AppOutcome outcome) {
        return switch (outcome) {
            case AppOutcome.Saved(var app) -> app;
            case AppOutcome other -> throw new IllegalStateException(other.toString());
        };
    }
}
