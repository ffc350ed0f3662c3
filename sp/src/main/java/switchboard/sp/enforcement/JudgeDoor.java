package switchboard.sp.enforcement;

import switchboard.sp.company.Companies;
import switchboard.sp.company.Domain;
import switchboard.sp.company.DomainName;
import switchboard.sp.company.Domains;
import switchboard.sp.connection.Connections;

/// Says whether a door is open to a domain.
final class JudgeDoor {
    private final EnforcementTable table;
    private final Domains domains;
    private final Companies companies;
    private final Connections connections;

    JudgeDoor(EnforcementTable table, Domains domains, Companies companies, Connections connections) {
        this.table = table;
        this.domains = domains;
        this.companies = companies;
        this.connections = connections;
    }

    Judgement judge(Door door, DomainName domain) {
        return domains.verified(domain)
                .map(Domain::companyId)
                .flatMap(table::find)
                .filter(enforcement -> !door.equals(new Door.Saml(enforcement.connectionId())))
                .<Judgement>map(enforcement -> new Judgement.Closed(
                        companies.get(enforcement.companyId()),
                        connections.get(enforcement.companyId(), enforcement.connectionId())))
                .orElseGet(Judgement.Allowed::new);
    }
}
