package switchboard.idp.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import switchboard.idp.Browser;
import switchboard.platform.id.Reference;
import switchboard.platform.page.PageRules;

/// Looks at a page where a sign-on ended.
final class Stopped {
    private static final Pattern REFERENCE = Pattern.compile("reference-code\">([^<]+)<");

    private Stopped() {}

    /// The page's reference, once it has been seen to say what it should.
    static Reference check(Browser.Page page, int status, String words) {
        assertThat(page.status()).as(page.text()).isEqualTo(status);
        assertThat(page.text()).contains(words);
        assertThat(page.html()).doesNotContain("Exception", "SAMLResponse");
        PageRules.check("stopped", page.html());
        var found = REFERENCE.matcher(page.html());
        assertThat(found.find()).isTrue();
        return new Reference(found.group(1));
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
