package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/// The way from a directory to a running server, step by step. The directory's lock is held by the caller.
record Startup(Home home, PostgresSettings settings, Durability durability) {

    private static final int ATTEMPTS = 3;
    private static final Duration CHECK = Duration.ofSeconds(10);

    /// A running server, and how to reach it.
    record Running(Postmaster postmaster, Superuser superuser) {}

    Running run() {
        var binaries = Binaries.unpacked(home);
        var account = new Accounts(home, binaries).choose();
        var cluster = new Cluster(home, binaries, account);
        cluster.check();
        Postmaster.clearAway(home.cluster());
        var password = new Secret(home).password();
        cluster.ensure(durability, password, settings.startTimeout());
        var log = prepareLog(cluster);
        return launch(new Launch(home, binaries, account), log, password);
    }

    private ServerLog prepareLog(Cluster cluster) {
        try {
            if (Files.notExists(home.log())) {
                cluster.ownDirectory(home.log());
            }
            var log = new ServerLog(home);
            log.prepare();
            return log;
        } catch (IOException e) {
            throw new PostgresFailure("the log directory " + home.log() + " cannot be prepared: " + e, e);
        }
    }

    private Running launch(Launch launch, ServerLog log, Password password) {
        var ports = new Ports(home, settings.port());
        var parameters = new ServerParameters(settings, durability);
        for (int attempt = 1; ; attempt++) {
            log.mark();
            int port = ports.choose();
            switch (launch.attempt(parameters.commandLine(port), settings.startTimeout())) {
                case Launch.Outcome.Ready(var postmaster) -> {
                    return check(new Running(postmaster, new Superuser(port, password)), ports);
                }
                case Launch.Outcome.TooLate() ->
                    throw new PostgresFailure(
                            "the server was not ready within "
                                    + settings.startTimeout().toSeconds() + " s",
                            log.lastWords());
                case Launch.Outcome.Ended(int status) -> {
                    if (attempt == ATTEMPTS || !mayPass(log.lastWords())) {
                        throw new PostgresFailure("the server ended with status " + status, log.lastWords());
                    }
                }
            }
        }
    }

    /// Somebody was faster at the port, or a dying process still holds the shared memory.
    private static boolean mayPass(String words) {
        return words.contains("could not bind") || words.contains("is still in use");
    }

    private Running check(Running running, Ports ports) {
        try {
            running.superuser().greet(CHECK);
            ports.remember(running.superuser().port());
            return running;
        } catch (PostgresFailure e) {
            running.postmaster().stop();
            throw e;
        }
    }
}
