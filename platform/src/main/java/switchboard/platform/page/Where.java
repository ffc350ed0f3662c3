package switchboard.platform.page;

import java.util.ArrayList;
import java.util.List;

/// Where the reader is: the page's `h1`, the way that led there, and the open tab of a page that has tabs.
///
/// The trail begins with the wing's root (*Admin Settings*, *Directory*) and leaves out the page itself.
public record Where(String title, List<Link> trail, String tab) {
    public Where {
        trail = List.copyOf(trail);
    }

    public static Where at(String title, Link... trail) {
        return new Where(title, List.of(trail), "");
    }

    public Where tab(String open) {
        return new Where(title, trail, open);
    }

    /// Returns the browser tab's title from the inside out, so that ten open tabs can be told apart.
    ///
    /// *SAML - Authentication - Aerolabs*, *SSO - Aerolabs Phone - Aerolabs Directory*.
    public String browserTitle(Frame frame) {
        var words = new ArrayList<String>();
        words.add(title);
        if (!tab.isEmpty()) {
            words.addFirst(tab);
        } else if (trail.size() > 1) {
            words.add(trail.getLast().label());
        }
        words.add(frame.wing().homeOf(frame.tenant()));
        return String.join(" - ", words);
    }
}
