package switchboard.sp.user;

import java.util.List;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// All about one account.
record PersonPage(Shell shell, User user, PersonForm form, Facts facts) implements PageModel {
    static final String TEMPLATE = "sp/user/PersonPage.jte";

    /// @param keys what finds the account beside its address
    /// @param protection why it cannot be suspended; empty where it can
    record Facts(List<KeyRow> keys, List<SessionRow> sessions, String protection) {
        Facts {
            keys = List.copyOf(keys);
            sessions = List.copyOf(sessions);
        }
    }

    record KeyRow(String kind, String value, Moment since) {}

    record SessionRow(String door, String from, Moment seen) {}

    String path() {
        return PeoplePage.PATH + "/" + user.id();
    }

    String endLabel() {
        var count = facts.sessions().size();
        return "End " + count + (count == 1 ? " session" : " sessions");
    }
}
