package switchboard.platform.page;

/// A page that shows only what its template says; for the gallery.
public record Sample(Shell shell) implements PageModel {}
