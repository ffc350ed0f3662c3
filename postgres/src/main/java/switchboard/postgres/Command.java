package switchboard.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs one small program to its end and tells what it said.
///
/// Programs get a bare environment (a stray `PGPORT` or `PGDATA` must not steer them), English messages, and a
/// working directory that every account can enter.
record Command(int status, String output) {

    private static final int NOT_RUN = 127;

    static Command run(Duration limit, List<String> words) {
        try {
            return await(prepare(words).redirectErrorStream(true).start(), limit);
        } catch (IOException e) {
            return new Command(NOT_RUN, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("the start was interrupted", e);
        }
    }

    static ProcessBuilder prepare(List<String> words) {
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    private static Command await(Process process, Duration limit) throws IOException, InterruptedException {
        process.getOutputStream().close();
        var output = CompletableFuture.supplyAsync(() -> read(process));
        try {
            String text = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Command(process.waitFor(), text.strip());
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            return new Command(NOT_RUN, "gave no answer within " + limit.toSeconds() + " s");
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean succeeded() {
        return status == 0;
    }
}
