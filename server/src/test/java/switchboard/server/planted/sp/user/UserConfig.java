package switchboard.server.planted.sp.user;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hands the database on, as it should; and breaches by asking it something.
final class UserConfig {
    UserTable handOn(DataSource source) {
        return new UserTable(JdbcClient.create(source));
    }

    int ask(JdbcClient jdbc) {
        return jdbc.sql("delete from everything").update();
    }
}
