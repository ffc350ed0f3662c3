package switchboard.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// What is true of every page we send: nothing inline, one title, one main heading, no heading level skipped,
/// no id twice, and every field named.
public final class PageRules {
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[\\s>]");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER =
            Pattern.compile("<[^>]*\\s(on[a-z]+|hx-on[^=]*|style)\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>");

    private PageRules() {}

    public static void check(String page, String html) {
        assertThat(html.strip()).as(page).startsWith("<!doctype html>").contains("lang=\"en-GB\"", "<main id=\"main\"");
        assertThat(SCRIPT.matcher(html).find()).as(page + ": inline script").isFalse();
        assertThat(HANDLER.matcher(html).find())
                .as(page + ": style or handler attribute")
                .isFalse();
        assertThat(html).as(page).doesNotContain("<style", "javascript:");
        assertThat(html.split("<h1[\\s>]", -1)).as(page + ": one h1").hasSize(2);
        assertThat(html).as(page).doesNotContain("<title></title>").containsOnlyOnce("<title>");
        headingsInOrder(page, html);
        idsOnce(page, html);
        fieldsNamed(page, html);
    }

    private static void headingsInOrder(String page, String html) {
        var level = 0;
        var heading = HEADING.matcher(html);
        while (heading.find()) {
            var next = Integer.parseInt(heading.group(1));
            assertThat(next).as(page + ": heading after level " + level).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    private static void idsOnce(String page, String html) {
        var ids = new ArrayList<String>();
        var id = ID.matcher(html);
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).as(page + ": ids").doesNotHaveDuplicates();
    }

    private static void fieldsNamed(String page, String html) {
        var field = FIELD.matcher(html);
        while (field.find()) {
            var tag = field.group();
            var named = tag.contains("type=\"hidden\"")
                    || tag.contains("type=\"radio\"")
                    || tag.contains("aria-label=\"")
                    || labelled(tag, html);
            assertThat(named).as(page + ": a field without a label: " + tag).isTrue();
        }
    }

    private static boolean labelled(String tag, String html) {
        var id = ID.matcher(tag);
        return id.find() && html.contains("<label") && html.contains("for=\"" + id.group(1) + "\"");
    }
}
