package switchboard.rehearsal;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;

/// What people do on the directory's pages, by the words they see there.
record DirectoryPages(URI address) {

    void open(Page page, String path) {
        page.navigate(address.resolve(path).toString());
    }

    void signIn(Page page, DemoHouse.DemoPerson person) {
        open(page, "/login");
        identify(page, person);
        page.waitForURL(address.resolve("/").toString());
    }

    /// Fills in the sign-in page, wherever it leads on to.
    void identify(Page page, DemoHouse.DemoPerson person) {
        page.waitForURL(Pattern.compile(Pattern.quote(address.resolve("/login").toString()) + ".*"));
        page.getByLabel("E-mail", ServicePages.exactly()).fill(person.email());
        page.getByLabel("Password", ServicePages.exactly()).fill(person.directoryPassword());
        ServicePages.press(page, "Sign in");
    }
}
