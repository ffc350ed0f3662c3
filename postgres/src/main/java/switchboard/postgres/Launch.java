package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts the server process and waits until it says that it is ready.
///
/// It gets a session of its own: Ctrl-C in a terminal reaches every process of the foreground group, and
/// PostgreSQL must not hear it before those who still write have finished.
record Launch(Home home, Binaries binaries, Account account) {

    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final List<String> SETSID = List.of("setsid");
    private static final List<String> PERL =
            List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec {$ARGV[0]} @ARGV; die $!");

    /// What came of one attempt.
    sealed interface Outcome {
        record Ready(Postmaster postmaster) implements Outcome {}

        record Ended(int status) implements Outcome {}

        record TooLate() implements Outcome {}
    }

    Outcome attempt(List<String> parameters, Duration limit) {
        try {
            return await(spawn(parameters), System.nanoTime() + limit.toNanos());
        } catch (IOException e) {
            throw new PostgresFailure("the server process cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Postmaster.clearAway(home.cluster());
            Thread.currentThread().interrupt();
            throw new PostgresFailure("the start was interrupted", e);
        }
    }

    private Process spawn(List<String> parameters) throws IOException {
        var words = new ArrayList<>(ownSession());
        var server = Stream.concat(
                Stream.of(binaries.program("postgres"), "-D", home.cluster().toString()), parameters.stream());
        words.addAll(account.command(server.toList()));
        Files.deleteIfExists(home.startLog());
        return Command.prepare(words)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(home.startLog().toFile())
                .start();
    }

    private static List<String> ownSession() {
        return Stream.of(SETSID, PERL)
                .filter(tool -> isOnPath(tool.getFirst()))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isOnPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("/usr/bin:/bin")
                        .split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private Outcome await(Process process, long deadline) throws InterruptedException {
        var pidFile = new PidFile(home.cluster());
        while (System.nanoTime() < deadline) {
            var postmaster = pidFile.postmaster().filter(_ -> pidFile.saysReady());
            if (postmaster.isPresent()) {
                return new Outcome.Ready(new Postmaster(postmaster.get(), home.cluster()));
            }
            if (process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.Ended(process.exitValue());
            }
        }
        Postmaster.clearAway(home.cluster());
        return new Outcome.TooLate();
    }
}
