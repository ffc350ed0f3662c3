package switchboard.sp.company;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.problem.Problems;
import switchboard.sp.company.CompanyJson.DomainJson;

/// Companies and their domains, for the operator.
@RestController
@RequestMapping("/api/v1/companies")
class CompanyApiController {
    private final Companies companies;
    private final Domains domains;
    private final Audit audit;

    CompanyApiController(Companies companies, Domains domains, Audit audit) {
        this.companies = companies;
        this.domains = domains;
        this.audit = audit;
    }

    @PostMapping
    ResponseEntity<?> create(@RequestBody CompanyJson.New body, Actor operator) {
        return Problems.answer(
                companies.create(body.wanted(), operator),
                made -> ResponseEntity.created(URI.create("/api/v1/companies/" + made.id()))
                        .body(CompanyJson.of(made)));
    }

    @GetMapping
    List<CompanyJson> list() {
        return companies.all().stream().map(CompanyJson::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<?> show(@PathVariable String id) {
        return with(id, company -> ResponseEntity.ok(CompanyJson.of(company)));
    }

    @PatchMapping("/{id}")
    ResponseEntity<?> change(@PathVariable String id, @RequestBody CompanyJson.Change body, Actor operator) {
        return with(
                id,
                company -> Problems.answer(
                        companies.change(company.id(), body.wanted(company), operator),
                        changed -> ResponseEntity.ok(CompanyJson.of(changed))));
    }

    @PostMapping("/{id}/domains")
    ResponseEntity<?> claim(@PathVariable String id, @RequestBody CompanyJson.NewDomain body, Actor operator) {
        return with(
                id,
                company -> Problems.answer(
                        domains.claim(company.id(), Sent.text(body.name()), operator),
                        claimed -> ResponseEntity.created(
                                        URI.create("/api/v1/companies/" + id + "/domains/" + claimed.id()))
                                .body(DomainJson.of(claimed))));
    }

    @GetMapping("/{id}/domains")
    ResponseEntity<?> domains(@PathVariable String id) {
        return with(
                id,
                company -> ResponseEntity.ok(
                        domains.of(company.id()).stream().map(DomainJson::of).toList()));
    }

    @GetMapping("/{id}/domains/{domain}")
    ResponseEntity<?> domain(@PathVariable String id, @PathVariable String domain) {
        return with(id, company -> withDomain(company, domain, found -> ResponseEntity.ok(DomainJson.of(found))));
    }

    @PostMapping("/{id}/domains/{domain}/vouch")
    ResponseEntity<?> vouch(@PathVariable String id, @PathVariable String domain, Actor operator) {
        return with(
                id,
                company -> withDomain(
                        company,
                        domain,
                        found -> Problems.answer(
                                domains.vouch(found, operator),
                                verified -> ResponseEntity.ok(DomainJson.of(verified)))));
    }

    @GetMapping("/{id}/audit")
    ResponseEntity<?> audit(@PathVariable String id) {
        return with(
                id,
                company -> ResponseEntity.ok(audit.latest(company.id().value(), 200).stream()
                        .map(AuditJson::of)
                        .toList()));
    }

    private ResponseEntity<?> with(String id, Function<Company, ResponseEntity<?>> act) {
        var company = CompanyId.read(id).flatMap(companies::find);
        return company.isPresent() ? act.apply(company.get()) : Problems.notFound("company");
    }

    private ResponseEntity<?> withDomain(Company company, String id, Function<Domain, ResponseEntity<?>> act) {
        var domain = DomainId.read(id).flatMap(read -> domains.find(company.id(), read));
        return domain.isPresent() ? act.apply(domain.get()) : Problems.notFound("domain");
    }
}
