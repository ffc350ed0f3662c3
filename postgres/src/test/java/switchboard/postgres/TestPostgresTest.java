package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// Other modules' tests stand on this, so it has one of its own.
class TestPostgresTest {

    @Test
    void givesEachCallerAnEmptyDatabaseOfItsOwn() throws SQLException {
        var one = TestPostgres.database();
        var two = TestPostgres.database();

        rows(one).execute("CREATE TABLE only_here AS SELECT 1");

        String tables = "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'";
        assertThat(rows(one).value(tables)).isEqualTo("1");
        assertThat(rows(two).value(tables)).isEqualTo("0");
        try (var connection = two.connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void isOneServerForAll() {
        String started = "SELECT pg_postmaster_start_time()";
        assertThat(rows(TestPostgres.database()).value(started))
                .isEqualTo(rows(TestPostgres.database()).value(started));
    }

    @Test
    void liesOutsideTheProduct() {
        var fitting = Path.of(TestPostgres.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        var product = Path.of(EmbeddedPostgres.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        assertThat(fitting).isNotEqualTo(product);
        assertThat(Files.exists(product.resolve("switchboard/postgres/TestPostgres.class")))
                .isFalse();
    }

    private static Rows rows(TestDatabase database) {
        return new Rows(database.jdbcUrl(), database.user(), database.password());
    }
}
