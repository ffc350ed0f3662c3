package switchboard.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import switchboard.server.command.api.CommandFailure;
import switchboard.server.command.api.Plain;
import switchboard.server.command.api.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The apps of an organization: from the catalogue to the people who get them.
@Command(name = "app", description = "The apps of an organization.")
final class AppCommand extends Noun {
    private static final Sheet SHEET = Sheet.of("apps yet", "label", "entry", "handle", "spEntityId", "id");
    private static final Sheet CATALOGUE = Sheet.of("such apps", "entry", "name", "summary");

    /// Which app is meant.
    static final class Which {
        @Parameters(index = "0", paramLabel = "APP", description = "Its Display Label or id.")
        String app = "";

        String path(DirectoryOptions options) {
            return options.paths().app(options.organization(), app);
        }
    }

    @Command(name = "catalogue", description = "Search the apps we know, then the generic ways.")
    void catalogue(
            @Mixin DirectoryOptions options,
            @Parameters(arity = "0..1", paramLabel = "TEXT", defaultValue = "", description = "Part of a name.")
                    String text) {
        var path = options.organization() + "/catalogue?q=" + URLEncoder.encode(text, UTF_8);
        options.tell(options.api().get(path), CATALOGUE::print);
    }

    @Command(name = "install", description = "Install an app of the catalogue: its key pair and addresses are made.")
    void install(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "APP", description = "Its name or entry in the catalogue.") String app,
            @Option(names = "--label", paramLabel = "TEXT", description = "Display Label. Default: its name.")
                    Optional<String> label) {
        var organization = options.organization();
        var wanted = JsonNodeFactory.instance.objectNode().put("entry", entry(options, organization, app));
        label.ifPresent(text -> wanted.put("label", text));
        options.tell(options.api().post(organization + "/apps", wanted), Facts::print);
    }

    /// The entry of exactly this name, or the only one that is not generic among those that resemble it.
    private static String entry(DirectoryOptions options, String organization, String app) {
        var path = organization + "/catalogue?q=" + URLEncoder.encode(app, UTF_8);
        var found = Rows.of(options.api().get(path));
        var named = found.stream().filter(row -> isCalled(row, app)).toList();
        var alike = found.stream()
                .filter(row -> !row.path("generic").asBoolean(false))
                .toList();
        var meant = named.isEmpty() ? alike : named;
        if (meant.size() != 1) {
            throw new CommandFailure("The catalogue has " + (meant.isEmpty() ? "no" : "more than one") + " app "
                    + Plain.line(app) + ". Search it: ./switchboard app catalogue TEXT");
        }
        return Shown.value(meant.getFirst().path("entry"));
    }

    private static boolean isCalled(JsonNode row, String app) {
        return Stream.of("entry", "name")
                .anyMatch(field -> Shown.value(row.path(field)).equalsIgnoreCase(app));
    }

    @Command(name = "list", description = "List the installed apps.")
    void list(@Mixin DirectoryOptions options) {
        options.tell(options.api().get(options.organization() + "/apps"), SHEET::print);
    }

    @Command(name = "show", description = "Show an app: both sides' values and our certificate.")
    void show(@Mixin DirectoryOptions options, @Mixin Which which) {
        options.tell(options.api().get(which.path(options)), Facts::print);
    }

    @Command(name = "certificate", description = "Print our certificate for an app as PEM.")
    void certificate(@Mixin DirectoryOptions options, @Mixin Which which) {
        var pem = options.api().get(which.path(options)).path("certificate");
        var alone = JsonNodeFactory.instance.objectNode().set("certificate", pem);
        options.tell(alone, _ -> Plain.block(pem.asString("")));
    }

    @Command(name = "set", description = "Save what the app gave.")
    void set(@Mixin DirectoryOptions options, @Mixin Which which, @Mixin AppFields fields) {
        options.tell(options.change(which.path(options), fields.wanted()), Facts::print);
    }

    @Command(name = "assign", description = "Give an app to a user group.")
    void assign(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "APP", description = "Its Display Label or id.") String app,
            @Parameters(paramLabel = "GROUP", description = "Name or id.") String group) {
        var path = options.paths().assignment(options.organization(), app, group);
        options.tell(options.api().put(path), _ -> group + " has " + app + ".");
    }

    @Command(name = "unassign", description = "Take an app from a user group.")
    void unassign(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "APP", description = "Its Display Label or id.") String app,
            @Parameters(paramLabel = "GROUP", description = "Name or id.") String group) {
        var path = options.paths().assignment(options.organization(), app, group);
        options.tell(options.api().delete(path), _ -> group + " no longer has " + app + ".");
    }
}
