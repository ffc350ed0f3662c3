package switchboard.sp.user;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// Asks before a person is suspended.
record SuspendPage(Shell shell, User user, int sessions) implements PageModel {
    static final String TEMPLATE = "sp/user/SuspendPage.jte";

    String path() {
        return PeoplePage.PATH + "/" + user.id();
    }

    String consequence() {
        var ends = switch (sessions) {
            case 0 -> "No session is open.";
            case 1 -> "1 open session ends at once.";
            default -> sessions + " open sessions end at once.";
        };
        return user.name().full() + " cannot come in by any door until you restore the account. " + ends;
    }
}
