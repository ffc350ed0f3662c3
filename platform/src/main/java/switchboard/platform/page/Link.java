package switchboard.platform.page;

/// A word and where it leads; [#NONE] where there is nowhere to go.
public record Link(String label, String href) {
    public static final Link NONE = new Link("", "");

    /// An address with a scheme of its own may only be a web or a mail address; a link never runs anything.
    public Link {
        if (href.matches("(?is)\\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:.*")) {
            throw new IllegalArgumentException("a link leads to a page or a mail address");
        }
    }

    public boolean present() {
        return !label.isEmpty();
    }
}
