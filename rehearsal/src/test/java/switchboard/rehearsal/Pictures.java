package switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps a picture of each step, and has axe-core look at the page while it stands.
final class Pictures {
    private final Path directory;
    private final AtomicInteger taken = new AtomicInteger();

    Pictures(String walk) {
        this.directory = Path.of("target", "pictures", walk);
    }

    /// Looks at the page: a picture under the step's number and name, and no finding by axe-core.
    void look(Page page, String step) {
        keep(page, step);
        assertThat(findings(page)).as("axe-core at: " + step).isEmpty();
    }

    void keep(Page page, String step) {
        var words = step.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var name = "%02d-%s.png".formatted(taken.incrementAndGet(), words);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(directory.resolve(name)).setFullPage(true));
    }

    /// No page has frames, so axe-core may run in one piece, without a page of its own for the sum of them.
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }
}
