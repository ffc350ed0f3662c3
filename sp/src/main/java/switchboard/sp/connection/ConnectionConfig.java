package switchboard.sp.connection;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.audit.Audit;
import switchboard.platform.http.Outgoing;
import switchboard.platform.id.Ids;
import switchboard.platform.wing.WingSettings;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Domains;
import switchboard.sp.user.Users;
import tools.jackson.databind.json.JsonMapper;

/// The room's doors.
@Configuration(proxyBeanMethods = false)
class ConnectionConfig {

    @Bean
    ConnectionTable connectionTable(JdbcClient jdbc) {
        return new ConnectionTable(jdbc);
    }

    @Bean
    CertificateTable certificateTable(JdbcClient jdbc) {
        return new CertificateTable(jdbc);
    }

    @Bean
    Addresses addresses(WingSettings settings) {
        return new Addresses(settings);
    }

    @Bean
    Ledger connectionLedger(ConnectionTable table, Audit audit, InstantSource clock) {
        return new Ledger(table, audit, clock);
    }

    @Bean
    ConnectionTests connectionTests(JdbcClient jdbc, Ids ids) {
        return new ConnectionTests(new TestTable(jdbc, JsonMapper.shared()), ids);
    }

    @Bean
    BeginConnection beginConnection(
            ConnectionTable table, Ledger ledger, Addresses addresses, BeginConnection.Around around) {
        return new BeginConnection(table, ledger, addresses, around);
    }

    @Bean
    BeginConnection.Around beginSurroundings(Companies companies, Audit audit, Ids ids) {
        return new BeginConnection.Around(companies, audit, ids);
    }

    @Bean
    SaveConnection saveConnection(CertificateTable certificates, Ledger ledger, Addresses addresses) {
        return new SaveConnection(certificates, ledger, new ValueReader(addresses));
    }

    /// Lazily asked, since the room that answers stands on this one.
    @Bean
    SwitchConnection switchConnection(Ledger ledger, ConnectionTests tests, @Lazy ClosedDoors closed) {
        return new SwitchConnection(ledger, tests, closed);
    }

    @Bean
    Connections.Deeds connectionDeeds(BeginConnection begin, SaveConnection save, SwitchConnection turn) {
        return new Connections.Deeds(begin, save, turn);
    }

    @Bean
    Connections connections(
            ConnectionTable table, CertificateTable certificates, Domains domains, Connections.Deeds deeds) {
        return new Connections(table, new ConnectionReader(certificates, domains), domains, deeds);
    }

    @Bean
    HealthCheck healthCheck(ConnectionTests tests, InstantSource clock) {
        return new HealthCheck(tests, clock);
    }

    @Bean
    ReadMetadata readMetadata(Outgoing outgoing) {
        return new ReadMetadata(outgoing);
    }

    @Bean
    SamlPages.Sources samlSources(
            Companies companies,
            Domains domains,
            Users users,
            ConnectionTests tests,
            HealthCheck health,
            ClosedDoors doors) {
        return new SamlPages.Sources(companies, domains, users, tests, health, doors);
    }

    @Bean
    SamlPages samlPages(SamlPages.Sources sources) {
        return new SamlPages(sources);
    }

    @Bean
    ConnectionFinder connectionFinder(Companies companies, Domains domains, Connections connections) {
        return new ConnectionFinder(companies, domains, connections);
    }

    @Bean
    ConnectionWriter connectionWriter(HealthCheck health, ClosedDoors doors) {
        return new ConnectionWriter(health, doors);
    }
}
