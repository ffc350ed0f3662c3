package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whoever starts it, the server is never root, and a closed door is explained.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    private final Scratch scratch = Scratch.open();

    @AfterAll
    void close() throws Exception {
        scratch.close();
    }

    @Test
    void keepsTheAccountThatOwnsTheData() throws IOException {
        start(scratch.settings()).close();
        var owner = Ids.of(scratch.home().cluster());
        assertThat(owner.isRoot()).isFalse();

        try (var server = start(scratch.settings())) {
            var postmaster = new PidFile(scratch.home().cluster()).postmaster().orElseThrow();
            assertThat(Ids.of(Path.of("/proc", Long.toString(postmaster.pid()))))
                    .isEqualTo(owner);
            assertThat(Rows.of(server).value("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void worksBelowADirectoryThatIsClosedToOthersOrSaysWhichItIs() throws IOException {
        var closed = Files.createDirectory(
                scratch.root().resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var settings = PostgresSettings.in(closed.resolve("postgres"));
        if (isRoot() && !canUnshare()) {
            assertThatThrownBy(() -> start(settings)).hasMessageContaining(closed + " is closed to other accounts");
            return;
        }
        start(settings).close();
        try (var server = start(settings)) {
            assertThat(Rows.of(server).value("SELECT 1")).isEqualTo("1");
        }
    }

    private static boolean canUnshare() {
        return Command.run(Duration.ofSeconds(10), List.of("unshare", "--user", "true"))
                .succeeded();
    }

    @Test
    void servesAnOrdinaryUserUnderAnOddPath() throws IOException {
        var own = Files.createDirectory(scratch.root().resolve("own"));
        if (isRoot()) {
            nobody().own(own);
        }
        try (var child = ordinary("%s/mit Leerzeichen, ' \" $HOME und Umläuten äöü 日本".formatted(own), "stand")) {
            assertThat(child.line()).startsWith("standing ");
        }
        assertThat(own.resolve("cache/switchboard/postgres")).isDirectory();
    }

    @Test
    void refusesAnOrdinaryUserWhereRootWasBefore() throws IOException {
        assumeTrue(isRoot(), "only root can make what belongs to another account");
        start(scratch.settings()).close();
        try (var child = ordinary(scratch.home().root().toString(), "stand")) {
            assertThat(child.line())
                    .startsWith("failure")
                    .contains("cannot be opened by the account nobody", "switchboard.database.url");
        }
    }

    /// The build's own class path may lie where an ordinary user cannot look, so it gets a copy.
    private ChildJvm ordinary(String... arguments) throws IOException {
        var copies = new ArrayList<String>();
        for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
            copies.add(copy(
                    Path.of(entry),
                    scratch.root().resolve("class-path-" + copies.size() + "-" + arguments[0].hashCode())));
        }
        List<String> asUser = isRoot() ? nobody().command(List.of()) : List.of();
        var before = new ArrayList<>(asUser);
        before.addAll(List.of("env", "XDG_CACHE_HOME=" + scratch.root().resolve("own/cache")));
        return ChildJvm.start(before, String.join(File.pathSeparator, copies), RowWriter.class, arguments);
    }

    private static String copy(Path entry, Path target) throws IOException {
        if (Files.isRegularFile(entry)) {
            return Files.copy(entry, target).toString();
        }
        try (var all = Files.walk(entry)) {
            for (Path each : all.toList()) {
                Files.copy(each, target.resolve(entry.relativize(each).toString()));
            }
        }
        return target.toString();
    }

    private static Account nobody() {
        return Account.Lowered.ways("nobody", Ids.named("nobody").orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRoot() {
        return Ids.mine().isRoot();
    }

    private static EmbeddedPostgres start(PostgresSettings settings) {
        return EmbeddedPostgres.start(settings, TestPostgres.FORGETFUL);
    }
}
