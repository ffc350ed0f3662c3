package switchboard.sp.signin;

import java.util.List;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.session.Session;

/// A person's own live sessions.
record SessionsPage(Shell shell, List<Row> rows) implements PageModel {
    static final String TEMPLATE = "sp/signin/SessionsPage.jte";

    enum Place {
        HERE,
        ELSEWHERE
    }

    record Row(Session session, String through, Moment seen, Place place) {
        boolean here() {
            return place == Place.HERE;
        }

        /// The browser in a word or two.
        String browser() {
            var agent = session.client().userAgent();
            if (agent.contains("Edg/")) {
                return "Edge";
            }
            if (agent.contains("Firefox/")) {
                return "Firefox";
            }
            if (agent.contains("Chrome/")) {
                return "Chrome";
            }
            return agent.contains("Safari/") ? "Safari" : "A browser";
        }
    }
}
