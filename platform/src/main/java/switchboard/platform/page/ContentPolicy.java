package switchboard.platform.page;

import java.net.URI;

/// What a browser may load, run and post from one of our pages: our own files, nothing inline, forms to
/// ourselves.
///
/// Content Security Policy 3. `form-action` also governs where a posted form is *redirected*, hence [#posting].
public final class ContentPolicy {
    public static final String HEADER = "Content-Security-Policy";

    private ContentPolicy() {}

    /// Returns the policy of every ordinary page.
    static String ordinary() {
        return policy("'self'");
    }

    /// Returns the policy of the one page that posts a form to another site: that site, and no other.
    static String posting(Onward.Post onward) {
        return policy(origin(onward.target()));
    }

    private static String policy(String formAction) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action " + formAction;
    }

    private static String origin(URI target) {
        return target.getScheme() + "://" + target.getHost() + (target.getPort() < 0 ? "" : ":" + target.getPort());
    }
}
