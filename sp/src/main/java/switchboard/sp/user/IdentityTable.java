package switchboard.sp.user;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.sp.company.CompanyId;

/// The rows of `user_identity`.
final class IdentityTable {
    private final JdbcClient jdbc;

    IdentityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return 0 where the key is known already, whoever's it is
    int insert(CompanyId company, UserId user, Identity identity, Instant now) {
        return jdbc.sql("""
                        INSERT INTO user_identity (company_id, source, subject, user_id, since)
                        VALUES (:company, :source, :subject, :user, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("company", company.value())
                .param("source", identity.source())
                .param("subject", identity.subject())
                .param("user", user.value())
                .param("at", Columns.at(now))
                .update();
    }

    List<Identity.Known> of(CompanyId company, UserId user) {
        return jdbc.sql("""
                        SELECT source, subject, since FROM user_identity
                        WHERE company_id = :company AND user_id = :user ORDER BY since
                        """)
                .param("company", company.value())
                .param("user", user.value())
                .query((row, _) -> new Identity.Known(
                        new Identity(row.getString("source"), row.getString("subject")), Columns.instant(row, "since")))
                .list();
    }
}
