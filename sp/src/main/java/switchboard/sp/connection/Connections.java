package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.Company;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Domain;
import switchboard.sp.company.DomainName;
import switchboard.sp.company.Domains;

/// The connections: found by address, domain or id; begun, saved, switched on and off.
public class Connections {
    private final ConnectionTable table;
    private final ConnectionReader reader;
    private final Domains domains;
    private final Deeds deeds;

    Connections(ConnectionTable table, ConnectionReader reader, Domains domains, Deeds deeds) {
        this.table = table;
        this.reader = reader;
        this.domains = domains;
        this.deeds = deeds;
    }

    record Deeds(BeginConnection begin, SaveConnection save, SwitchConnection turn) {}

    /// By the two parts of our own address, which is where the tenant of a message comes from.
    public Optional<Connection> find(String provider, String handle) {
        return table.byHandle(handle)
                .filter(row -> row.sp().provider().equals(provider))
                .map(reader::connection);
    }

    public Optional<Connection> find(CompanyId company, ConnectionId id) {
        return table.find(company, id).map(reader::connection);
    }

    /// The connection of an id that came from a row, so that it must be there.
    public Connection get(CompanyId company, ConnectionId id) {
        return find(company, id).orElseThrow(() -> new IllegalStateException("no connection " + id));
    }

    public List<Connection> of(CompanyId company) {
        return table.of(company).stream().map(reader::connection).toList();
    }

    /// For *Login with Another Provider*: the usable connection of a verified domain, an active one first.
    public Optional<Connection> forDomain(DomainName domain) {
        var usable = ofDomain(domain).stream().filter(Connection::isUsable).toList();
        return usable.stream()
                .filter(connection -> connection.state() == ConnectionState.ACTIVE)
                .findFirst()
                .or(() -> usable.stream().findFirst());
    }

    /// For sign-in by e-mail address: the active connection of its domain.
    public Optional<Connection> activeFor(DomainName domain) {
        return forDomain(domain).filter(connection -> connection.state() == ConnectionState.ACTIVE);
    }

    /// Begins a connection as a draft, with its addresses.
    @Transactional
    public Outcome<Connection> begin(Company company, Provider provider, Domain domain, Actor actor) {
        return refreshed(company.id(), deeds.begin().begin(company, provider, domain, actor));
    }

    /// Changes whose words are shown; before the first save of values also the addresses.
    @Transactional
    public Outcome<Connection> changeProvider(Connection seen, Provider provider, Actor actor) {
        return refreshed(seen.companyId(), deeds.begin().change(seen, provider, actor));
    }

    /// Saves what the identity provider gave. A draft may be saved in parts; when complete it is *Configured*.
    @Transactional
    public Outcome<Connection> save(Connection connection, ConnectionChange change, Actor actor) {
        return refreshed(connection.companyId(), deeds.save().save(connection, change, actor));
    }

    @Transactional
    public Outcome<Connection> addCertificate(Connection seen, String pasted, Actor actor) {
        return refreshed(seen.companyId(), deeds.save().add(seen, pasted, actor));
    }

    @Transactional
    public Outcome<Connection> removeCertificate(Connection seen, String fingerprint, Actor actor) {
        return refreshed(seen.companyId(), deeds.save().remove(seen, fingerprint, actor));
    }

    /// Routes people of the domain here by their address, after a test of these exact values has passed.
    @Transactional
    public Outcome<Connection> enable(Connection seen, Actor actor) {
        return refreshed(seen.companyId(), deeds.turn().enable(seen, actor));
    }

    @Transactional
    public Outcome<Connection> disable(Connection seen, Actor actor) {
        return refreshed(seen.companyId(), deeds.turn().disable(seen, actor));
    }

    private List<Connection> ofDomain(DomainName name) {
        return domains.verified(name).stream()
                .flatMap(domain -> table.ofDomain(domain.companyId(), domain.id()).stream())
                .map(reader::connection)
                .toList();
    }

    private Outcome<Connection> refreshed(CompanyId company, Outcome<ConnectionId> outcome) {
        return switch (outcome) {
            case Outcome.Done<ConnectionId>(var id) -> new Outcome.Done<>(get(company, id));
            case Outcome.Invalid<ConnectionId>(var problems) -> new Outcome.Invalid<>(problems);
            case Outcome.Refused<ConnectionId>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Stale<ConnectionId>(var id) -> new Outcome.Stale<>(get(company, id));
        };
    }
}
