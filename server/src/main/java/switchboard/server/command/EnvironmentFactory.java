package switchboard.server.command;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the parts of the command line, and hands the environment to those that read it.
record EnvironmentFactory(Map<String, String> environment) implements IFactory {
    EnvironmentFactory {
        environment = Map.copyOf(environment);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        var made = CommandLine.defaultFactory().create(type);
        if (made instanceof WingOptions options) {
            options.read(environment);
        }
        return made;
    }
}
