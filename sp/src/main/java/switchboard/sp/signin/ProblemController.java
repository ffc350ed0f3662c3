package switchboard.sp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.id.Reference;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.TimeWords;
import switchboard.sp.company.Companies;
import switchboard.sp.sso.Told;
import switchboard.sp.sso.ToldPeople;

/// `/login/problem`: calm, one sentence, a reference for the IT team.
@Controller
class ProblemController {
    private final ToldPeople told;
    private final Companies companies;
    private final InstantSource clock;
    private final PageRenderer pages;

    ProblemController(ToldPeople told, Companies companies, InstantSource clock, PageRenderer pages) {
        this.told = told;
        this.companies = companies;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/login/problem")
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String ref, HttpServletRequest request) {
        return Reference.typed(ref)
                .flatMap(told::find)
                .map(known -> pages.status(HttpStatus.FORBIDDEN, ProblemPage.TEMPLATE, page(request, known)))
                .orElseGet(() -> SeeOther.to("/login"));
    }

    private ProblemPage page(HttpServletRequest request, Told known) {
        Moment at = new TimeWords(clock.instant(), ZoneOffset.UTC).at(known.at());
        return new ProblemPage(
                LoginPages.shell(request, "You are not signed in"),
                known.sentence(),
                known.reference().value(),
                at,
                companies.get(known.companyId()).itContact());
    }
}
