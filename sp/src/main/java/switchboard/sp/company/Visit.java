package switchboard.sp.company;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import switchboard.platform.audit.Actor;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.Frame;
import switchboard.platform.page.Link;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;
import switchboard.platform.page.Where;
import switchboard.platform.session.Session;

/// One request of a signed-in person for a page: who, in which company, and the frame around what they will
/// see.
///
/// A controller of any room takes it as an argument. Under `/admin` it is only there for those who may be.
public record Visit(Company company, Member member, Frame frame, Circumstances circumstances) {
    private static final Link ADMIN_SETTINGS = new Link("Admin Settings", "/admin");

    public record Circumstances(Session session, Csrf csrf, String address, Instant now) {}

    public CompanyId companyId() {
        return company.id();
    }

    /// Who a change made on this page is put down to.
    public Actor actor() {
        return new Actor(member.email(), circumstances.address());
    }

    public TimeWords times() {
        return new TimeWords(circumstances.now(), ZoneOffset.UTC);
    }

    /// The shell of an admin page.
    ///
    /// @param here the rail's address of this page
    /// @param trail what lies between *Admin Settings* and the page
    public Shell admin(String here, String title, Link... trail) {
        var links = new ArrayList<>(List.of(ADMIN_SETTINGS));
        links.addAll(List.of(trail));
        return Shell.of(frame.at(here), new Where(title, links, ""), circumstances.csrf());
    }
}
