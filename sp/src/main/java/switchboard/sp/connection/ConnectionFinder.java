package switchboard.sp.connection;

import java.util.Optional;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Domains;

/// Finds what the ids in an address mean. Another company's connection is found by nobody.
final class ConnectionFinder {
    private final Companies companies;
    private final Domains domains;
    private final Connections connections;

    ConnectionFinder(Companies companies, Domains domains, Connections connections) {
        this.companies = companies;
        this.domains = domains;
        this.connections = connections;
    }

    Optional<Company> company(String id) {
        return CompanyId.read(id).flatMap(companies::find);
    }

    Optional<Connection> connection(String company, String id) {
        return company(company)
                .flatMap(found -> ConnectionId.read(id).flatMap(read -> connections.find(found.id(), read)));
    }

    /// A verified domain by name or id, or the first one where nothing is said.
    Optional<Domain> domain(Company company, String said) {
        return domains.of(company.id()).stream()
                .filter(Domain::isVerified)
                .filter(domain -> said.isBlank()
                        || domain.name().value().equalsIgnoreCase(said.strip())
                        || domain.name().shown().equalsIgnoreCase(said.strip())
                        || domain.id().toString().equalsIgnoreCase(said.strip()))
                .findFirst();
    }
}
