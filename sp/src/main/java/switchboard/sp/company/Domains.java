package switchboard.sp.company;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.id.Ids;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Tokens;

/// The domains that companies claim. A claim gives nothing and takes nothing from others; only a verified
/// domain does.
public class Domains {
    private final DomainTable table;
    private final Audit audit;
    private final Fresh fresh;

    Domains(DomainTable table, Audit audit, Fresh fresh) {
        this.table = table;
        this.audit = audit;
        this.fresh = fresh;
    }

    /// What makes new rows different from each other.
    record Fresh(Ids ids, Tokens tokens, InstantSource clock) {}

    /// Claims a domain, as an admin typed it.
    @Transactional
    public Outcome<Domain> claim(CompanyId company, String typed, Actor actor) {
        var read = DomainName.read(typed);
        if (read.isEmpty()) {
            return Outcome.invalid("name", "Type a domain such as aerolabs.io: letters, digits, hyphens and dots.");
        }
        if (PublicMailDomains.contains(read.get())) {
            return new Outcome.Refused<>(new DomainRefusal.PublicMail(read.get()));
        }
        var domain = claimed(company, read.get());
        if (table.insert(company, domain) == 0) {
            return new Outcome.Refused<>(new DomainRefusal.AlreadyClaimed(domain.name()));
        }
        audit.record(
                Deed.of(company.value(), actor, "domain.claimed", domain.name().value()));
        return new Outcome.Done<>(domain);
    }

    /// Verifies a domain on the operator's word, without asking the DNS.
    @Transactional
    public Outcome<Domain> vouch(Domain domain, Actor actor) {
        if (domain.isVerified()) {
            return new Outcome.Done<>(domain);
        }
        table.lock(domain.companyId(), domain.name());
        var by = new Saved(actor.name(), fresh.clock().instant());
        if (table.verify(domain.companyId(), domain.id(), by) == 0) {
            return new Outcome.Refused<>(new DomainRefusal.Taken(domain.name()));
        }
        audit.record(Deed.of(
                        domain.companyId().value(),
                        actor,
                        "domain.vouched",
                        domain.name().value())
                .change("state", "pending", "verified"));
        return new Outcome.Done<>(find(domain.companyId(), domain.id()).orElseThrow());
    }

    public List<Domain> of(CompanyId company) {
        return table.of(company);
    }

    public Optional<Domain> find(CompanyId company, DomainId id) {
        return table.find(company, id);
    }

    /// The one company's verified domain of this name, if any has it.
    public Optional<Domain> verified(DomainName name) {
        return table.verified(name);
    }

    private Domain claimed(CompanyId company, DomainName name) {
        return new Domain(
                new DomainId(fresh.ids().next()),
                company,
                name,
                DomainState.PENDING,
                fresh.tokens().next().reveal(),
                Optional.empty(),
                fresh.clock().instant());
    }
}
