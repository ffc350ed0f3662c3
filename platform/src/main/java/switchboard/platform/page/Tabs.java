package switchboard.platform.page;

import java.util.List;

/// The pages of one thing; the open one is known by its label.
public record Tabs(String label, List<Link> pages, String open) {
    public static final Tabs NONE = new Tabs("", List.of(), "");

    public Tabs {
        pages = List.copyOf(pages);
    }

    public boolean present() {
        return !pages.isEmpty();
    }
}
