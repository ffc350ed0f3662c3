package switchboard.server.house;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import switchboard.idp.IdpApplication;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;
import switchboard.platform.wing.WingStart;
import switchboard.sp.SpApplication;

/// One wing, opened for a moment by a command of the operator: beside a running house, on its database, or else
/// on a database started just for this. It listens on a free port of the loopback interface.
public final class WingVisit implements AutoCloseable {
    private final DatabaseSource source;
    private final ConfigurableApplicationContext wing;
    private final WingSettings settings;

    private WingVisit(DatabaseSource source, Class<?> application, WingSettings settings) {
        this.source = source;
        this.settings = settings;
        this.wing = new WingStart(application, settings, new WingStart.Listen("127.0.0.1", 0), InstantSource.system())
                .run();
    }

    /// @throws StartFailure with one sentence for the operator, where there is no data or its database does not
    /// come
    public static WingVisit open(Wing which, Path dataDirectory, HouseSettings settings) {
        if (Files.notExists(dataDirectory.resolve(WingRoles.FILE))) {
            throw new StartFailure("There is no data in " + dataDirectory
                    + ". Start Switchboard first, or name its directory with --data.");
        }
        var roles = new WingRoles(dataDirectory, new SecureRandom());
        var source = DatabaseSource.visit(Plan.make(Mode.REAL, dataDirectory, settings, Map.of()), which, roles);
        try {
            var plan = Plan.make(source.database().found().mode(), dataDirectory, settings, Map.of());
            var wing = new WingSettings(
                    which,
                    plan.baseUrl(which),
                    source.database().access(which, roles),
                    plan.secretKeyFile(),
                    plan.allowedOrigins(which));
            return new WingVisit(source, which == Wing.SP ? SpApplication.class : IdpApplication.class, wing);
        } catch (StartFailure e) {
            source.close();
            throw e;
        } catch (RuntimeException e) {
            source.close();
            throw new StartFailure("The data cannot be opened: " + StartTrouble.sentence(e), e);
        }
    }

    /// A door of the wing.
    public <T> T find(Class<T> type) {
        return wing.getBean(type);
    }

    /// An address of the wing as people reach it, while the house runs.
    public URI url(String path) {
        return settings.url(path);
    }

    @Override
    public void close() {
        try (source) {
            wing.close();
        }
    }
}
