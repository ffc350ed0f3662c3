package switchboard.idp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.organization.Organization;
import switchboard.platform.page.PageRules;

/// The section Attributes of an app's tab SSO, by its form.
class AttributesSectionTest {
    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final Browser browser = house.browser(house.person(organization, "Amelia", PersonRole.ADMIN));
    private final App app = house.door(Apps.class)
            .install(
                    organization.id(),
                    house.door(Catalogue.class).require("switchboard"),
                    "Phone " + organization.name(),
                    IdpHouse.TEST)
            .orThrow();

    private record Row(String name, String source, String constant) {}

    private static final Row EMAIL = new Row("email", "email", "");
    private static final Row PLAN = new Row("plan", "constant", "pro");

    @Test
    void anotherRowIsOfferedAndNothingSavedYet() {
        var more = send(1, "more", EMAIL);
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.html()).contains("name=\"attribute-2\"");
        PageRules.check("more", more.html());
        assertThat(saved()).contains("firstname");
    }

    @Test
    void rowsAreSavedAndEmptyOnesCountForNothing() {
        send(1, "save", EMAIL, PLAN, new Row("", "email", ""));
        assertThat(saved()).isEqualTo("email = email; plan = constant pro");
        send(2, "remove-1", EMAIL, PLAN);
        assertThat(saved()).isEqualTo("email = email");
        send(3, "defaults");
        assertThat(saved()).isEqualTo("email = email; firstname = givenName; lastname = familyName");
    }

    @Test
    void aNameStandsOnceAndAConstantHasAValue() {
        var refused = send(1, "save", EMAIL, EMAIL, new Row("plan", "constant", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2 things to fix", "stands here twice", "Enter a constant for plan.");
        PageRules.check("refused", refused.html());
        assertThat(saved()).contains("firstname");
    }

    @Test
    void theSecondOfTwoAdminsIsTold() {
        send(1, "save", EMAIL);
        assertThat(send(1, "save", PLAN).status()).isEqualTo(409);
    }

    private Browser.Page send(int version, String act, Row... rows) {
        var path = "/admin/sso/" + app.id() + "/sso";
        browser.get(path);
        var fields = new ArrayList<>(List.of("version", Integer.toString(version), "act", act));
        for (int i = 0; i < rows.length; i++) {
            fields.addAll(List.of("attribute-" + i, rows[i].name()));
            fields.addAll(List.of("source-" + i, rows[i].source()));
            fields.addAll(List.of("constant-" + i, rows[i].constant()));
        }
        return browser.post(path + "/attributes", fields.toArray(String[]::new));
    }

    private String saved() {
        return AppChanges.rows(house.door(Apps.class)
                .find(organization.id(), app.id())
                .orElseThrow()
                .attributes());
    }
}
