package switchboard.sp.sso;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.id.Reference;
import switchboard.platform.problem.Problems;
import switchboard.sp.company.Companies;
import switchboard.sp.company.CompanyId;

/// The sign-in log for scripts: the newest hundred attempts, or the one with a reference.
@RestController
@RequestMapping("/api/v1/companies/{company}/sign-ins")
class SignInsApiController {
    private final Companies companies;
    private final SignInLog log;

    SignInsApiController(Companies companies, SignInLog log) {
        this.companies = companies;
        this.log = log;
    }

    /// One attempt, as scripts read it.
    ///
    /// @param email the address that was typed or asserted; empty where none was
    /// @param sentence what the person was told
    /// @param explanation what happened and where it is put right
    record SignInBody(
            String reference,
            String at,
            String email,
            String door,
            String outcome,
            String code,
            String sentence,
            String explanation,
            List<SignInEntry.Row> findings) {}

    @GetMapping
    ResponseEntity<?> list(@PathVariable String company, @RequestParam Optional<String> reference) {
        var known = CompanyId.read(company).filter(id -> companies.find(id).isPresent());
        if (known.isEmpty()) {
            return Problems.notFound("company");
        }
        return ResponseEntity.ok(entries(known.get(), reference).stream()
                .map(SignInsApiController::body)
                .toList());
    }

    private List<SignInEntry> entries(CompanyId company, Optional<String> reference) {
        return reference
                .map(typed -> Reference.typed(typed)
                        .flatMap(known -> log.find(company, known))
                        .map(List::of)
                        .orElseGet(List::of))
                .orElseGet(() -> log.latest(company, ""));
    }

    private static SignInBody body(SignInEntry entry) {
        return new SignInBody(
                entry.reference().value(),
                entry.at().toString(),
                entry.who(),
                entry.door(),
                entry.result().outcome().name().toLowerCase(java.util.Locale.ROOT),
                entry.result().code(),
                entry.facts().sentence(),
                entry.facts().explanation(),
                entry.facts().findings());
    }
}
