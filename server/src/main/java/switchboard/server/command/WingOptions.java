package switchboard.server.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;
import switchboard.server.command.api.Api;
import switchboard.server.command.api.CommandFailure;
import switchboard.server.command.api.Endpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Options of every command that asks a running wing. The token comes from the environment or a file, never
/// from the command line, which other users of the machine can read.
abstract class WingOptions {
    private final Wing wing;
    private Map<String, String> environment = Map.of();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(names = "--json", description = "Print the answer as one line of JSON.")
    boolean json;

    @Option(names = "--url", paramLabel = "URL", description = "Where the wing answers; else from the environment.")
    Optional<URI> url = Optional.empty();

    @Option(names = "--token-file", paramLabel = "FILE", description = "The operator token; else from the environment.")
    Optional<Path> tokenFile = Optional.empty();

    WingOptions(Wing wing) {
        this.wing = wing;
    }

    void read(Map<String, String> variables) {
        this.environment = Map.copyOf(variables);
    }

    Api api() {
        return new Api(new Endpoint(wing, address(), token()));
    }

    /// Prints what came back: as it is for scripts, or in words.
    void tell(JsonNode answer, Function<JsonNode, String> words) {
        var out = command.commandLine().getOut();
        out.println(json ? answer.toString() : words.apply(answer).stripTrailing());
        out.flush();
    }

    /// Saves what was given; giving nothing is a wrong use: exit code 2.
    JsonNode change(String path, ObjectNode wanted) {
        if (wanted.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Nothing to change: give at least one option of it.");
        }
        return api().change(path, wanted);
    }

    private URI address() {
        return url.orElseGet(() -> variable("URL").map(WingOptions::address).orElseGet(() -> Endpoint.usual(wing)));
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("The address " + text + " is none.", e);
        }
    }

    private Secret token() {
        var found = tokenFile.map(TextFile::read).or(() -> variable("TOKEN"));
        return new Secret(found.map(String::strip).orElseThrow(this::noToken));
    }

    private Optional<String> variable(String what) {
        return Optional.ofNullable(environment.get(Endpoint.variable(wing, what)))
                .filter(text -> !text.isBlank());
    }

    private CommandFailure noToken() {
        return new CommandFailure("No operator token: set " + Endpoint.variable(wing, "TOKEN")
                + " or give --token-file; make one with " + Endpoint.remedy(wing));
    }
}
