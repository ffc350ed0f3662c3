package switchboard.sp.user;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.sp.company.CompanyId;

/// The rows of `user_email`: the addresses people have, and those they had.
final class EmailTable {
    private final JdbcClient jdbc;

    EmailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return 0 where another account of the company has it
    int addPrimary(CompanyId company, UserId user, EmailAddress email, Instant now) {
        return jdbc.sql("""
                        INSERT INTO user_email (company_id, address, user_id, is_primary, since)
                        VALUES (:company, :address, :user, true, :at)
                        ON CONFLICT (company_id, address) WHERE ended_at IS NULL DO NOTHING
                        """)
                .param("company", company.value())
                .param("address", email.toString())
                .param("user", user.value())
                .param("at", Columns.at(now))
                .update();
    }

    void endPrimary(CompanyId company, UserId user, Instant now) {
        jdbc.sql("""
                        UPDATE user_email SET ended_at = :at
                        WHERE company_id = :company AND user_id = :user AND is_primary AND ended_at IS NULL
                        """)
                .param("company", company.value())
                .param("user", user.value())
                .param("at", Columns.at(now))
                .update();
    }

    boolean taken(CompanyId company, EmailAddress email) {
        return jdbc.sql("""
                        SELECT count(*) FROM user_email
                        WHERE company_id = :company AND address = :address AND ended_at IS NULL
                        """)
                        .param("company", company.value())
                        .param("address", email.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<PastEmail> past(CompanyId company, UserId user) {
        return jdbc.sql("""
                        SELECT address, since, ended_at FROM user_email
                        WHERE company_id = :company AND user_id = :user AND ended_at IS NOT NULL ORDER BY ended_at DESC
                        """)
                .param("company", company.value())
                .param("user", user.value())
                .query((row, _) -> new PastEmail(
                        row.getString("address"), Columns.instant(row, "since"), Columns.instant(row, "ended_at")))
                .list();
    }
}
