package switchboard.platform.page;

/// What a page shows. A room's model is a record beside its template, with the shell as one component.
public interface PageModel {
    Shell shell();
}
