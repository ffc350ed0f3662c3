package switchboard.sp.company;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.Shell;
import switchboard.platform.problem.Outcome;

/// Admin Settings › My Company.
@Controller
class CompanyController {
    private static final String HERE = "/admin/company";

    private final Companies companies;
    private final PageRenderer pages;

    CompanyController(Companies companies, PageRenderer pages) {
        this.companies = companies;
        this.pages = pages;
    }

    @GetMapping("/admin")
    ResponseEntity<byte[]> admin() {
        return SeeOther.to(HERE);
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> show(Visit visit, @RequestParam(defaultValue = "") String done) {
        var news = done.isEmpty() ? News.NONE : News.receipt("Saved.");
        var company = visit.company();
        return pages.ok(CompanyPage.TEMPLATE, page(visit, shell(visit).with(news), asItIs(company)));
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> save(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String itContact,
            @RequestParam(defaultValue = "0") int version) {
        var typed = new CompanyChange(name, itContact, visit.company().plan().code(), version);
        return switch (companies.change(visit.companyId(), typed, visit.actor())) {
            case Outcome.Done<Company> _ -> SeeOther.to(HERE + "?done=saved");
            case Outcome.Invalid<Company>(var problems) ->
                pages.unprocessable(
                        CompanyPage.TEMPLATE, page(visit, shell(visit).with(FormNews.of(problems)), typed));
            case Outcome.Refused<Company>(var refusal) ->
                pages.unprocessable(
                        CompanyPage.TEMPLATE, page(visit, shell(visit).with(FormNews.of(refusal)), typed));
            case Outcome.Stale<Company>(var current) -> conflict(visit, current, typed);
        };
    }

    private ResponseEntity<byte[]> conflict(Visit visit, Company current, CompanyChange typed) {
        var changes = List.of(
                new Fault.Change("Company name", current.name(), typed.name()),
                new Fault.Change("IT contact", current.itContact(), typed.itContact()));
        return pages.fault(shell(visit), Conflicts.of(visit, current.saved(), changes, new Link("My Company", HERE)));
    }

    private CompanyPage page(Visit visit, Shell shell, CompanyChange typed) {
        return new CompanyPage(shell, visit.company(), typed, CompanyPage.rows(companies.plans(), visit.company()));
    }

    private static Shell shell(Visit visit) {
        return visit.admin(HERE, "My Company");
    }

    private static CompanyChange asItIs(Company company) {
        return new CompanyChange(
                company.name(), company.itContact(), company.plan().code(), company.version());
    }
}
