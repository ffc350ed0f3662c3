package switchboard.sp.company;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.problem.Outcome;

/// Admin Settings › My Company › Domains.
@Controller
class DomainsController {
    private static final String HERE = "/admin/company/domains";

    private final Domains domains;
    private final PageRenderer pages;

    DomainsController(Domains domains, PageRenderer pages) {
        this.domains = domains;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> show(Visit visit, @RequestParam(defaultValue = "") String done) {
        var news = done.isEmpty()
                ? News.NONE
                : News.receipt("Added. It is pending until whoever runs Switchboard vouches for it.");
        return pages.ok(DomainsPage.TEMPLATE, page(visit, news, ""));
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> claim(Visit visit, @RequestParam(defaultValue = "") String name) {
        return switch (domains.claim(visit.companyId(), name, visit.actor())) {
            case Outcome.Done<Domain> _ -> SeeOther.to(HERE + "?done=added");
            case Outcome.Invalid<Domain>(var problems) -> refused(visit, FormNews.of(problems), name);
            case Outcome.Refused<Domain>(var refusal) -> refused(visit, FormNews.about("name", refusal), name);
            case Outcome.Stale<Domain> _ -> SeeOther.to(HERE);
        };
    }

    private ResponseEntity<byte[]> refused(Visit visit, News news, String typed) {
        return pages.unprocessable(DomainsPage.TEMPLATE, page(visit, news, typed));
    }

    private DomainsPage page(Visit visit, News news, String typed) {
        var shell = visit.admin(HERE, "Domains", new Link("My Company", "/admin/company"));
        return new DomainsPage(shell.with(news), DomainsPage.rows(domains.of(visit.companyId()), visit.times()), typed);
    }
}
