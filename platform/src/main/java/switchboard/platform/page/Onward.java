package switchboard.platform.page;

import java.net.URI;
import java.util.List;

/// The next stop of a journey through the browser, at another site. Without script, one button goes there.
public sealed interface Onward {
    URI target();

    /// Returns what that site is called, for the button: *Continue to JumpCloud*.
    String to();

    String policy();

    /// A form posted there, as SAML's POST binding does (Bindings §3.5).
    record Post(URI target, String to, List<Hidden> fields) implements Onward {
        public Post {
            requireWeb(target);
            fields = List.copyOf(fields);
        }

        @Override
        public String policy() {
            return ContentPolicy.posting(this);
        }

        /// The fields carry assertions; a printed model must not.
        @Override
        public String toString() {
            return "Post[" + target + ", " + fields.size() + " fields]";
        }
    }

    /// An address opened there. A redirect would do, if Content Security Policy let a posted form be
    /// redirected.
    record Follow(URI target, String to) implements Onward {
        public Follow {
            requireWeb(target);
        }

        @Override
        public String policy() {
            return ContentPolicy.ordinary();
        }
    }

    private static void requireWeb(URI target) {
        if (!("https".equals(target.getScheme()) || "http".equals(target.getScheme())) || target.getHost() == null) {
            throw new IllegalArgumentException("onward leads to http or https only");
        }
    }

    /// One hidden field.
    record Hidden(String name, String value) {}
}
