package switchboard.sp.company;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// Says which plan has what was asked for.
///
/// @param benefit what one could do with it, as a sentence's end
public record NotInPlanPage(Shell shell, String has, String needs, String benefit) implements PageModel {
    public static final String TEMPLATE = "sp/company/NotInPlanPage.jte";

    public static NotInPlanPage of(Visit visit, Shell shell, Plan needed, String benefit) {
        return new NotInPlanPage(
                shell,
                visit.company().name() + " is on " + visit.company().plan().name() + ".",
                needed.name(),
                benefit);
    }
}
