package switchboard.server.planted.idp.organization;

/// Breach: a query without its tenant.
final class OrganizationTable {
    int countForNobody() {
        return 0;
    }
}
