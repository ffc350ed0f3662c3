package switchboard.sp.signin;

import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// What a refused person sees: one plain sentence and a reference.
///
/// @param contact whom to send the reference to; may be empty
record ProblemPage(Shell shell, String sentence, String reference, Moment at, String contact) implements PageModel {
    static final String TEMPLATE = "sp/signin/ProblemPage.jte";
}
