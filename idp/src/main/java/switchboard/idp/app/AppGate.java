package switchboard.idp.app;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.Desk;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// What the controllers of one app's pages share: finding it, its frame, and the ways out.
@Component
class AppGate {
    private final Apps apps;
    private final Assignments assignments;
    private final Catalogue catalogue;
    private final PageRenderer pages;

    AppGate(Apps apps, Assignments assignments, Catalogue catalogue, PageRenderer pages) {
        this.apps = apps;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /// Acts on the app that an address names, or says that there is none.
    ResponseEntity<byte[]> with(String id, Desk desk, Function<App, ResponseEntity<byte[]>> act) {
        return AppId.read(id)
                .flatMap(app -> apps.find(desk.organizationId(), app))
                .map(act)
                .orElseGet(() -> missing(desk));
    }

    ResponseEntity<byte[]> missing(Desk desk) {
        return pages.fault(desk.shell(Desk.SSO, Where.at("", Desk.ROOT, Desk.SSO)), new Fault.Missing(Desk.SSO));
    }

    AppFrame frame(Desk desk, App app, String tab) {
        var shell =
                desk.shell(Desk.SSO, Where.at(app.label(), Desk.ROOT, Desk.SSO).tab(tab));
        return new AppFrame(
                shell,
                app,
                catalogue.require(app.card().entry()),
                assignments.countPeople(app),
                assignments.groups(app).size());
    }

    ResponseEntity<byte[]> conflict(Desk desk, App now, List<Fault.Change> changes) {
        var differing = changes.stream()
                .filter(change -> !change.saved().equals(change.yours()))
                .toList();
        var again = new Link("Open " + now.label() + " again", AppFrame.address(now) + "/sso");
        return pages.fault(
                frame(desk, now, "").shell(),
                new Fault.Conflict("Another admin", desk.times().at(desk.now()), differing, again));
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
