package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.id.Ids;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Entitlement;

/// Chooses a provider: makes the draft, or changes whose words an existing connection uses.
final class BeginConnection {
    private final ConnectionTable table;
    private final Ledger ledger;
    private final Addresses addresses;
    private final Around around;

    BeginConnection(ConnectionTable table, Ledger ledger, Addresses addresses, Around around) {
        this.table = table;
        this.ledger = ledger;
        this.addresses = addresses;
        this.around = around;
    }

    record Around(Companies companies, Audit audit, Ids ids) {}

    Outcome<ConnectionId> begin(Company company, Provider provider, Domain domain, Actor actor) {
        if (!company.plan().includes(Entitlement.SAML)) {
            return new Outcome.Refused<>(new ConnectionRefusal.NotInPlan(
                    around.companies().planWith(Entitlement.SAML).orElseThrow()));
        }
        if (!domain.isVerified() || !domain.companyId().equals(company.id())) {
            return new Outcome.Refused<>(new ConnectionRefusal.NoVerifiedDomain());
        }
        var handle = Addresses.handle(domain.name(), table.lockHandles(company.id(), domain.name()));
        var draft = draft(provider, domain, addresses.of(provider.code(), handle), actor);
        table.insert(company.id(), Ledger.row(draft));
        around.audit().record(Ledger.deed(draft, actor, "begun"));
        return new Outcome.Done<>(draft.id());
    }

    Outcome<ConnectionId> change(Connection seen, Provider provider, Actor actor) {
        var sp = seen.state() == ConnectionState.DRAFT
                ? addresses.of(provider.code(), seen.sp().handle())
                : seen.sp();
        var after = seen.named(provider, sp, ledger.saved(actor));
        var deed = Ledger.deed(after, actor, "provider-changed")
                .change("provider", seen.provider().code(), provider.code())
                .change("acs", seen.sp().acs().toString(), sp.acs().toString());
        return ledger.update(after, deed) == 0 ? new Outcome.Stale<>(seen.id()) : new Outcome.Done<>(seen.id());
    }

    private Connection draft(Provider provider, Domain domain, SpValues sp, Actor actor) {
        return new Connection(
                new ConnectionId(around.ids().next()),
                domain.companyId(),
                provider,
                domain,
                ConnectionState.DRAFT,
                sp,
                new IdpValues(Optional.empty(), Optional.empty(), List.of()),
                Newcomers.CREATE,
                ledger.saved(actor),
                1);
    }
}
