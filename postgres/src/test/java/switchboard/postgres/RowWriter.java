package switchboard.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/// A process that writes until it is killed and says each number aloud once the server has acknowledged it.
///
/// With a second argument it writes nothing and only tells that it stands; then it waits for its input to end.
final class RowWriter {

    private RowWriter() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.start(PostgresSettings.in(Path.of(arguments[0])))) {
            System.out.println("standing " + server.port());
            if (arguments.length == 1) {
                writeForever(server);
            }
            System.in.readAllBytes();
        } catch (PostgresFailure e) {
            System.out.println("failure " + e.getMessage());
        }
    }

    private static void writeForever(EmbeddedPostgres server) throws InterruptedException {
        var rows = Rows.of(server);
        rows.execute("CREATE TABLE IF NOT EXISTS written (id bigint PRIMARY KEY)");
        var next = new AtomicLong(Long.parseLong(rows.value("SELECT coalesce(max(id), 0) FROM written")));
        var second = Thread.ofPlatform().start(() -> write(rows, next));
        write(rows, next);
        second.join();
    }

    private static void write(Rows rows, AtomicLong next) {
        try (var connection = rows.connect()) {
            while (true) {
                write(connection, next.incrementAndGet());
            }
        } catch (SQLException e) {
            System.out.println("ended " + e.getMessage());
        }
    }

    private static void write(Connection connection, long id) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
            statement.setLong(1, id);
            statement.execute();
        }
        System.out.println(id);
    }
}
