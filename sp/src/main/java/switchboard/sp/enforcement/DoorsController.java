package switchboard.sp.enforcement;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.sp.company.Visit;

/// Admin Settings › My Company › Authentication › SAML › every door.
@Controller
class DoorsController {
    private static final String SAML = "/admin/company/authentication/saml";

    private final ListDoors doors;
    private final Enforcements enforcements;
    private final PageRenderer pages;

    DoorsController(ListDoors doors, Enforcements enforcements, PageRenderer pages) {
        this.doors = doors;
        this.enforcements = enforcements;
        this.pages = pages;
    }

    @GetMapping(SAML + "/doors")
    ResponseEntity<byte[]> show(Visit visit) {
        var shell = visit.admin(
                SAML,
                "Doors",
                new Link("My Company", "/admin/company"),
                new Link("Authentication", "/admin/company/authentication"),
                new Link("SAML", SAML));
        var sentence = enforcements
                .find(visit.companyId())
                .map(one -> "Closed for everyone at your verified domains since "
                        + visit.times().exactly(one.since().at()).words() + ", by "
                        + one.since().by() + ".")
                .orElse("No door is closed.");
        return pages.ok(DoorsPage.TEMPLATE, new DoorsPage(shell, doors.rows(visit), sentence));
    }
}
