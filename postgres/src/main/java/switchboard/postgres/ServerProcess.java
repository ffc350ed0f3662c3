package switchboard.postgres;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Looks at a process before anything is believed of it or done to it.
///
/// A number in a file proves nothing: it may be reused by a stranger. What counts is the program's name and the
/// data directory on its command line. `/proc` is asked first, because it shows command lines of other accounts
/// as well.
final class ServerProcess {

    private ServerProcess() {}

    static Optional<ProcessHandle> postmaster(long pid, Path cluster) {
        return ProcessHandle.of(pid).filter(handle -> runs(handle, "postgres") && mentions(handle, cluster));
    }

    /// Every `initdb` or `postgres` that was started on this directory.
    static Stream<ProcessHandle> mentioning(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(handle -> runs(handle, "initdb") || runs(handle, "postgres"))
                .filter(handle -> mentions(handle, cluster));
    }

    /// Server processes that outlived their postmaster: they rename themselves, but still stand in the data
    /// directory.
    static Stream<ProcessHandle> standingIn(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .command()
                        .filter(path -> isNamed(path, "postgres"))
                        .isPresent())
                .filter(handle -> workingDirectory(handle).equals(Optional.of(cluster)));
    }

    private static boolean runs(ProcessHandle handle, String program) {
        return words(handle).stream()
                        .findFirst()
                        .filter(path -> isNamed(path, program))
                        .isPresent()
                && handle.info()
                        .command()
                        .filter(path -> !isNamed(path, program))
                        .isEmpty();
    }

    /// Linux adds a word to the path of a program whose file was deleted while it ran.
    private static boolean isNamed(String path, String program) {
        return path.endsWith("/" + program) || path.endsWith("/" + program + " (deleted)");
    }

    private static boolean mentions(ProcessHandle handle, Path cluster) {
        return Collections.indexOfSubList(words(handle), List.of("-D", cluster.toString())) > 0;
    }

    private static List<String> words(ProcessHandle handle) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(handle.pid()), "cmdline"));
            return List.of(new String(line, Charset.forName(System.getProperty("sun.jnu.encoding"))).split("\0"));
        } catch (IOException _) {
            return Stream.concat(
                            handle.info().command().stream(),
                            handle.info().arguments().stream().flatMap(Stream::of))
                    .toList();
        }
    }

    private static Optional<Path> workingDirectory(ProcessHandle handle) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(handle.pid()), "cwd")));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// By the shell, since Java can send no more than TERM and KILL, and TERM would wait for every client to
    /// leave.
    static void signal(ProcessHandle handle, String name) {
        Command.run(
                Duration.ofSeconds(10),
                List.of("sh", "-c", "kill -s \"$1\" \"$2\"", "sh", name, Long.toString(handle.pid())));
    }

    static boolean ends(ProcessHandle handle, Duration limit) {
        return handle.onExit()
                .thenApply(_ -> true)
                .completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
