package switchboard.sp.connection;

import java.util.List;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Domains;

/// Puts a connection together from its rows.
final class ConnectionReader {
    private final CertificateTable certificates;
    private final Domains domains;

    ConnectionReader(CertificateTable certificates, Domains domains) {
        this.certificates = certificates;
        this.domains = domains;
    }

    Connection connection(ConnectionTable.Row row) {
        return new Connection(
                row.id(),
                row.companyId(),
                Providers.get(row.provider()),
                domain(row),
                row.state(),
                row.sp(),
                new IdpValues(row.idpEntityId(), row.idpSsoUrl(), pinned(row)),
                row.newcomers(),
                row.saved(),
                row.version());
    }

    private Domain domain(ConnectionTable.Row row) {
        return domains.find(row.companyId(), row.domainId()).orElseThrow();
    }

    private List<PinnedCertificate> pinned(ConnectionTable.Row row) {
        return certificates.of(row.companyId(), row.id());
    }
}
