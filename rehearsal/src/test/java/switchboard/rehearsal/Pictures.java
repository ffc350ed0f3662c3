package switchboard.rehearsal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;

/// Keeps a picture of each step, and has axe-core look at the page while it stands.
final class Pictures {
    private final Path directory;
    private final AtomicInteger taken = new AtomicInteger();

    Pictures(String walk) {
        this.directory = Path.of("target", "pictures", walk);
    }

    /// Looks at the page: a picture under the step's number and name, and no finding by axe-core.
    void look(Page page, String step) {
        var name = "%02d-%s.png"
                .formatted(
                        taken.incrementAndGet(),
                        step.toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", ""));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(directory.resolve(name)).setFullPage(true));
        var findings = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
        Assertions.assertThat(findings).as("axe-core at: " + step).isEmpty();
    }
}
