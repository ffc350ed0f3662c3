package switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// The steps of a walk, each by the words of the text that people follow. After each the page is looked at; a
/// step that fails names itself, leaves its picture, and ends the walk.
final class Steps {
    private final Pictures pictures;
    private String underWay = "";

    Steps(String walk) {
        this.pictures = new Pictures(walk);
    }

    void step(Page page, String words, Runnable act) {
        assertThat(underWay).as("the walk has ended before, at").isEmpty();
        underWay = words;
        try {
            act.run();
            pictures.look(page, words);
        } catch (RuntimeException | AssertionError e) {
            pictures.keep(page, words + " failed");
            throw new AssertionError("At the step “" + words + "”, on " + page.url() + ": " + e.getMessage(), e);
        }
        underWay = "";
    }
}
