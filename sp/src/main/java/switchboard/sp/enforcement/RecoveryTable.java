package switchboard.sp.enforcement;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.TokenHash;
import switchboard.sp.company.CompanyId;
import switchboard.sp.user.UserId;

/// The rows of `recovery_link`.
final class RecoveryTable {
    private final JdbcClient jdbc;

    RecoveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whom a link is for.
    record Holder(CompanyId company, UserId user) {}

    void insert(CompanyId company, UserId user, TokenHash hash, Life life) {
        jdbc.sql("""
                        INSERT INTO recovery_link (company_id, token_hash, user_id, created_at, expires_at)
                        VALUES (:company, :hash, :user, :from, :until)
                        """)
                .param("company", company.value())
                .param("hash", hash.bytes())
                .param("user", user.value())
                .param("from", Columns.at(life.from()))
                .param("until", Columns.at(life.until()))
                .update();
    }

    record Life(Instant from, Instant until) {}

    @AcrossTenants("whoever opens a link has nothing but the link")
    Optional<Holder> find(TokenHash hash, Instant now) {
        return jdbc.sql("""
                        SELECT company_id, user_id FROM recovery_link
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", hash.bytes())
                .param("now", Columns.at(now))
                .query((row, _) -> new Holder(
                        new CompanyId(Columns.uuid(row, "company_id")), new UserId(Columns.uuid(row, "user_id"))))
                .optional();
    }

    /// @return 0 where it was spent meanwhile
    int spend(CompanyId company, TokenHash hash, Instant now) {
        return jdbc.sql("""
                        UPDATE recovery_link SET used_at = :now
                        WHERE company_id = :company AND token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("company", company.value())
                .param("hash", hash.bytes())
                .param("now", Columns.at(now))
                .update();
    }
}
