package switchboard.server.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Reads the operator's settings. A key that nothing knows stops the start: a misspelt setting must not pass
/// for one that was obeyed.
public final class SettingsReader {
    private final Path file;

    /// @param file `switchboard.properties`, which need not exist
    public SettingsReader(Path file) {
        this.file = file;
    }

    public HouseSettings read() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new OriginTrackedMapPropertySource(file.toString(), fromFile()));
        var sources = ConfigurationPropertySources.from(environment.getPropertySources());
        var binder = new Binder(
                sources, new PropertySourcesPlaceholdersResolver(environment), new ApplicationConversionService());
        try {
            return binder.bindOrCreate(
                    "switchboard",
                    Bindable.of(HouseSettings.class),
                    new NoUnboundElementsBindHandler(
                            org.springframework.boot.context.properties.bind.BindHandler.DEFAULT,
                            new UnboundElementsSourceFilter()));
        } catch (BindException e) {
            throw new StartFailure("The settings in " + file + " or the environment cannot be read: " + reason(e), e);
        }
    }

    private Map<String, Object> fromFile() {
        var all = new LinkedHashMap<String, Object>();
        if (!Files.exists(file)) {
            return all;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("The settings file " + file + " cannot be read: " + e.getMessage(), e);
        }
        properties.forEach((key, value) -> all.put(key.toString(), value));
        return all;
    }

    private static String reason(BindException problem) {
        return StartTrouble.sentence(problem) + " (" + problem.getName() + ")";
    }
}
