package switchboard.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people do on the service's pages, by the words they see there.
record ServicePages(URI address) {
    static final String SAML = "/admin/company/authentication/saml";

    void open(Page page, String path) {
        page.navigate(address.resolve(path).toString());
    }

    /// E-mail, Next, password, as anybody whose door is the password.
    void signIn(Page page, String email, String password) {
        typeEmail(page, email);
        typePassword(page, password);
        page.waitForURL(address.resolve("/").toString());
    }

    void typeEmail(Page page, String email) {
        open(page, "/login");
        page.getByLabel("Work e-mail").fill(email);
        press(page, "Next");
    }

    void typePassword(Page page, String password) {
        page.getByLabel("Password", exactly()).fill(password);
        press(page, "Sign in");
    }

    /// *Login with Another Provider*, the domain, Next: from here on it is the identity provider's page.
    void goBy(Page page, String domain) {
        open(page, "/login");
        page.getByText("Login with Another Provider").click();
        page.getByLabel("Company domain").fill(domain);
        press(page, "Next");
    }

    void isHome(Page page) {
        page.waitForURL(address.resolve("/").toString());
    }

    /// Who this browser session is, and by which door; an empty object for nobody.
    JsonNode me(BrowserContext session) {
        var answer = session.request().get(address.resolve("/api/me").toString());
        return JsonMapper.shared().readTree(answer.ok() ? answer.text() : "{}");
    }

    /// Selects an entry of the rail.
    static void select(Page page, String entry) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    static void press(Page page, String button) {
        button(page, button).click();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /// A value to carry to the other side, by the label it stands under; its Copy button carries the same.
    static String carried(Page page, String label) {
        var row = page.locator(".carry")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
        var value = row.locator("code.value").textContent().strip();
        assertThat(row.getByRole(AriaRole.BUTTON)).hasAttribute("data-copy", value);
        return value;
    }

    static void says(Page page, String words) {
        assertThat(page.locator("main")).containsText(words);
    }
}
