package switchboard.idp.directory;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import switchboard.platform.audit.Audit;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// `/admin/audit`: who changed what.
@Controller
class AuditController {
    private static final int MOST = 200;

    private final Audit audit;
    private final PageRenderer pages;

    AuditController(Audit audit, PageRenderer pages) {
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping("/admin/audit")
    ResponseEntity<byte[]> show(Desk desk) {
        var entries = audit.latest(desk.organizationId().value(), MOST);
        return pages.ok(
                "idp/directory/AuditPage.jte",
                new AuditPage(desk.shell(Desk.AUDIT, Where.at("Audit log", Desk.ROOT)), entries, desk.times()));
    }
}
