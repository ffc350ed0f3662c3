package switchboard.postgres;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decides with which parameters the server runs: ours, then the operator's, then those nobody may change.
///
/// All of them stand on the command line, where they beat `postgresql.conf` and anything `ALTER SYSTEM` left
/// there.
record ServerParameters(PostgresSettings settings, Durability durability) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?");

    private static final Set<String> OURS = Set.of(
            "allow_alter_system",
            "archive_command",
            "archive_library",
            "config_file",
            "data_directory",
            "dynamic_library_path",
            "external_pid_file",
            "hba_file",
            "ident_file",
            "listen_addresses",
            "local_preload_libraries",
            "log_destination",
            "log_directory",
            "log_file_mode",
            "log_filename",
            "log_rotation_age",
            "log_rotation_size",
            "log_truncate_on_rotation",
            "logging_collector",
            "password_encryption",
            "port",
            "session_preload_libraries",
            "shared_preload_libraries",
            "unix_socket_directories");

    private static final Set<String> MUST_STAY_ON =
            Set.of("autovacuum", "fsync", "full_page_writes", "synchronous_commit");

    private static final Set<String> MUST_STAY_OFF = Set.of(
            "allow_system_table_mods",
            "ignore_checksum_failure",
            "ignore_invalid_pages",
            "ignore_system_indexes",
            "zero_damaged_pages");

    /// Errors are logged without the statement and without row values: a log must not hold what users entered.
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("client_connection_check_interval", "10s"),
            Map.entry("jit", "off"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("max_connections", "100"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("timezone", "UTC"));

    static void refuseHarmful(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not the lower-case name of a PostgreSQL parameter");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The value of PostgreSQL's " + name + " holds a control character");
        }
        if (OURS.contains(name)) {
            throw new IllegalArgumentException("PostgreSQL's " + name + " belongs to the launcher and cannot be set");
        }
        refuseUnless("on", MUST_STAY_ON, name, value);
        refuseUnless("off", MUST_STAY_OFF, name, value);
    }

    private static void refuseUnless(String only, Set<String> names, String name, String value) {
        if (names.contains(name) && !value.equals(only)) {
            throw new IllegalArgumentException("PostgreSQL's " + name + " must stay " + only + ", not '" + value
                    + "': acknowledged data would not be safe");
        }
    }

    List<String> commandLine(int port) {
        var all = new TreeMap<>(DEFAULTS);
        all.putAll(settings.parameters());
        all.putAll(forced(port));
        all.putAll(durability.parameters());
        return all.entrySet().stream()
                .flatMap(each -> Stream.of("-c", each.getKey() + "=" + each.getValue()))
                .toList();
    }

    /// The log directory is relative to the data directory, so that no path needs PostgreSQL's quoting.
    private static Map<String, String> forced(int port) {
        return Map.ofEntries(
                Map.entry("allow_alter_system", "off"),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("log_destination", "stderr"),
                Map.entry("log_directory", "../" + Home.LOG),
                Map.entry("log_file_mode", "0600"),
                Map.entry("log_filename", "postgres-%a.log"),
                Map.entry("log_rotation_age", "1d"),
                Map.entry("log_rotation_size", "0"),
                Map.entry("log_truncate_on_rotation", "on"),
                Map.entry("logging_collector", "on"),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""));
    }
}
