package switchboard.platform.page;

/// The person who looks at the page; [#NOBODY] before sign-in.
public record Viewer(String name, String email, Theme theme) {
    public static final Viewer NOBODY = new Viewer("", "", Theme.SYSTEM);

    public static Viewer of(String name, String email) {
        return new Viewer(name, email, Theme.SYSTEM);
    }

    public boolean somebody() {
        return !email.isEmpty();
    }

    public Viewer in(Theme chosen) {
        return new Viewer(name, email, chosen);
    }
}
