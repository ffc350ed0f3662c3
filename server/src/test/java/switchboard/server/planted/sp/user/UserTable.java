package switchboard.server.planted.sp.user;

import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.server.planted.platform.access.AcrossTenants;
import switchboard.server.planted.sp.company.CompanyId;

/// Its first method is as it should be and its second says why; the others are breaches.
final class UserTable {
    private final JdbcClient jdbc;

    UserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countOf(CompanyId company) {
        return count(company.value());
    }

    @AcrossTenants("the retention job looks at every company")
    int countAll() {
        return count("all");
    }

    int countForNobody() {
        return count("nobody");
    }

    int countTenantLast(String name, CompanyId company) {
        return count(name + company);
    }

    @AcrossTenants("")
    int countWithoutReason() {
        return count("no reason");
    }

    private int count(String what) {
        return jdbc.sql(what).update();
    }
}
