package switchboard.idp.signin;

import java.util.List;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.session.Session;

/// A person's own live sessions.
record SecurityPage(Shell shell, List<Row> rows) implements PageModel {
    static final String TEMPLATE = "idp/signin/SecurityPage.jte";

    enum Place {
        HERE,
        ELSEWHERE
    }

    record Row(Session session, Moment opened, Moment seen, Place place) {
        boolean here() {
            return place == Place.HERE;
        }

        /// The browser in a word; more of what it calls itself would only look like knowledge.
        String browser() {
            var agent = session.client().userAgent();
            return List.of("Edg/", "Firefox/", "Chrome/", "Safari/").stream()
                    .filter(agent::contains)
                    .findFirst()
                    .map(mark -> "Edg/".equals(mark) ? "Edge" : mark.substring(0, mark.length() - 1))
                    .orElse("A browser");
        }
    }
}
