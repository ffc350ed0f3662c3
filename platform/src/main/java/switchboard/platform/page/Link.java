package switchboard.platform.page;

/// A word and where it leads; [#NONE] where there is nowhere to go.
public record Link(String label, String href) {
    public static final Link NONE = new Link("", "");

    public boolean present() {
        return !label.isEmpty();
    }
}
