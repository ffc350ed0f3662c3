package switchboard.platform.page;

/// What stays the same from page to page: the wing, the tenant by name, who looks, and the rail.
public record Frame(Wing wing, String tenant, Viewer viewer, Nav nav) {

    /// Returns the frame of a page before sign-in: no tenant, nobody, no rail.
    public static Frame door(Wing wing) {
        return new Frame(wing, "", Viewer.NOBODY, Nav.NONE);
    }

    public Frame at(String href) {
        return new Frame(wing, tenant, viewer, nav.at(href));
    }
}
