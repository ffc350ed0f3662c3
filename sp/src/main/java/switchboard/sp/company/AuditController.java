package switchboard.sp.company;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import switchboard.platform.audit.Audit;
import switchboard.platform.page.PageRenderer;

/// Admin Settings › Audit log.
@Controller
class AuditController {
    private static final String HERE = "/admin/audit";
    private static final int SHOWN = 200;

    private final Audit audit;
    private final PageRenderer pages;

    AuditController(Audit audit, PageRenderer pages) {
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> show(Visit visit) {
        var entries = audit.latest(visit.companyId().value(), SHOWN);
        return pages.ok(
                AuditPage.TEMPLATE,
                new AuditPage(visit.admin(HERE, "Audit log"), AuditPage.rows(entries, visit.times())));
    }
}
