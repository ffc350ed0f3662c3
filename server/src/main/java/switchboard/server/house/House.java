package switchboard.server.house;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.springframework.context.ConfigurableApplicationContext;
import switchboard.idp.IdpApplication;
import switchboard.platform.crypto.SecretKeyFile;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;
import switchboard.platform.wing.WingStart;
import switchboard.sp.SpApplication;

/// Both wings and their database, running. Opened in order, closed in reverse: PostgreSQL stops last.
public final class House implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Plan plan;
    private final boolean fresh;
    private final ConfigurableApplicationContext sp;
    private final ConfigurableApplicationContext idp;

    private House(Plan plan) {
        this.plan = plan;
        try {
            var source = DatabaseSource.open(plan);
            open.push(source);
            var database = source.database();
            this.fresh = admit(database);
            if (fresh) {
                new SecretKeyFile(plan.secretKeyFile()).create(new SecureRandom());
            }
            var roles = new WingRoles(plan.dataDirectory(), new SecureRandom());
            var spSettings = settings(Wing.SP, database.prepare(Wing.SP, roles));
            var idpSettings = settings(Wing.IDP, database.prepare(Wing.IDP, roles));
            plan.mode().mark(database);
            var wings = startBoth(spSettings, idpSettings);
            this.sp = wings.getFirst();
            this.idp = wings.getLast();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /// Returns once both wings answer.
    ///
    /// @throws StartFailure with one sentence for the operator
    public static House open(Plan plan) {
        return new House(plan);
    }

    public ConfigurableApplicationContext sp() {
        return sp;
    }

    public ConfigurableApplicationContext idp() {
        return idp;
    }

    public URI spUrl() {
        return plan.baseUrl(Wing.SP);
    }

    public URI idpUrl() {
        return plan.baseUrl(Wing.IDP);
    }

    /// Whether this start made the database.
    public boolean fresh() {
        return fresh;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.err.println("switchboard: while stopping: " + e.getMessage());
            }
        }
    }

    private boolean admit(Database database) {
        var found = database.found();
        plan.mode().refuse(found);
        return found == Database.Found.EMPTY;
    }

    private WingSettings settings(Wing wing, WingSettings.Database database) {
        return new WingSettings(wing, plan.baseUrl(wing), database, plan.secretKeyFile(), plan.allowedOrigins(wing));
    }

    private List<ConfigurableApplicationContext> startBoth(WingSettings sp, WingSettings idp) {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            var second = CompletableFuture.supplyAsync(() -> keep(start(IdpApplication.class, idp)), threads);
            var first = CompletableFuture.supplyAsync(() -> keep(start(SpApplication.class, sp)), threads);
            CompletableFuture.allOf(first, second).join();
            return List.of(first.join(), second.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure known
                    ? known
                    : new StartFailure("A wing did not start: " + StartTrouble.sentence(e), e);
        }
    }

    private ConfigurableApplicationContext start(Class<?> application, WingSettings settings) {
        var wing = settings.wing();
        var port = plan.port(wing);
        try {
            var listen = new WingStart.Listen(plan.bind(wing), port);
            var started = new WingStart(application, settings, listen, InstantSource.system()).run();
            new Ports(plan.dataDirectory()).remember(wing, port);
            return started;
        } catch (RuntimeException e) {
            throw StartTrouble.portTaken(e)
                    ? new StartFailure("Port " + port + " is taken. Stop what listens there, or choose another with --"
                            + wing.code() + "-port.")
                    : e;
        }
    }

    private ConfigurableApplicationContext keep(ConfigurableApplicationContext wing) {
        synchronized (open) {
            open.push(wing);
        }
        return wing;
    }
}
