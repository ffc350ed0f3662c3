package switchboard.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Fills every place of every shipped template with text that would like to be markup.
class HostileTextTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script><b onclick=x style=y>&amp;\u0000`${7*7}";
    private static final Path TEMPLATES = Path.of("target/jte/platform/page");
    private static final Pattern PARAMETER = Pattern.compile("^@param ([\\w.<>]+) (\\w+)", Pattern.MULTILINE);
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HostileTextTest.class.getClassLoader(), "switchboard");

    @ParameterizedTest
    @MethodSource("templates")
    void showsTextAsTextWhereverItStands(Path template) throws IOException {
        var output = new StringOutput();
        var parameters = parameters(Files.readString(template));
        ENGINE.render("platform/page/" + TEMPLATES.relativize(template), parameters, output);
        var html = output.toString();
        assertThat(html).doesNotContain("<script>alert", "<b onclick");
        TAG.matcher(html)
                .results()
                .map(tag -> VALUE.matcher(tag.group()).replaceAll(""))
                .forEach(bare -> assertThat(bare)
                        .as("attributes of a tag, without their values")
                        .doesNotContain("onclick", "style", "'"));
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList().stream();
        }
    }

    private static Map<String, Object> parameters(String template) {
        var parameters = new HashMap<String, Object>();
        PARAMETER.matcher(template).results().forEach(found -> parameters.put(found.group(2), hostile(found.group(1))));
        return parameters;
    }

    private static Object hostile(String type) {
        return switch (type) {
            case "String" -> HOSTILE;
            case "boolean" -> true;
            case "int" -> 3;
            case "long" -> 3L;
            case "Content" -> (Content) output -> output.writeUserContent(HOSTILE);
            case "java.util.List<Choice>" -> List.of(new Choice(HOSTILE, HOSTILE, HOSTILE, tile()));
            case "java.util.List<String>" -> List.of(HOSTILE, "#" + HOSTILE, "");
            case "java.util.List<Link>" -> List.of(link());
            case "java.util.List<Step>" -> List.of(new Step(badge(), HOSTILE, HOSTILE, moment()));
            default -> fact(type);
        };
    }

    private static Object fact(String type) {
        return switch (type) {
            case "Badge" -> badge();
            case "Tile" -> tile();
            case "Moment" -> moment();
            case "Link" -> link();
            case "Icon" -> Icon.KEY;
            case "Tone" -> Tone.WARN;
            case "Look" -> Look.DANGER;
            case "Wing" -> Wing.SERVICE;
            case "Difference" -> new Difference(HOSTILE, HOSTILE + HOSTILE);
            case "Pager" -> new Pager(HOSTILE, HOSTILE, HOSTILE);
            case "Tabs" -> new Tabs(HOSTILE, List.of(link()), HOSTILE);
            default -> shellFact(type);
        };
    }

    private static Object shellFact(String type) {
        return switch (type) {
            case "Shell" -> shell();
            case "Frame" -> shell().frame();
            case "Nav" -> shell().frame().nav();
            case "Nav.Item" -> item().with(item());
            case "Viewer" -> shell().frame().viewer();
            case "Where" -> shell().where();
            case "Csrf" -> shell().csrf();
            case "Fault" -> new Fault.NotAllowed(HOSTILE, HOSTILE, List.of(HOSTILE));
            case "FaultPage" -> new FaultPage(shell(), conflict());
            case "OnwardPage" -> new OnwardPage(shell(), post());
            default -> throw new AssertionError("teach this test a hostile " + type);
        };
    }

    private static Shell shell() {
        var nav = Nav.of(Nav.Section.of(HOSTILE, item().with(item())));
        var frame = new Frame(Wing.DIRECTORY, HOSTILE, Viewer.of(HOSTILE, HOSTILE), nav);
        var news = new News(HOSTILE, HOSTILE, List.of(new Problem(HOSTILE, HOSTILE)));
        return new Shell(frame, Where.at(HOSTILE, link()), new Csrf(HOSTILE, HOSTILE), news);
    }

    private static Nav.Item item() {
        return Nav.Item.of(HOSTILE, HOSTILE, Icon.KEY).waiting(3);
    }

    private static Fault conflict() {
        return new Fault.Conflict(HOSTILE, moment(), List.of(new Fault.Change(HOSTILE, HOSTILE, HOSTILE)), link());
    }

    private static Onward post() {
        return new Onward.Post(
                java.net.URI.create("https://idp.example/sso?a=%22%3E"),
                HOSTILE,
                List.of(new Onward.Hidden(HOSTILE, HOSTILE)));
    }

    private static Badge badge() {
        return Badge.bad(HOSTILE);
    }

    private static Tile tile() {
        return new Tile(HOSTILE, 1);
    }

    private static Moment moment() {
        return new Moment(HOSTILE, HOSTILE);
    }

    private static Link link() {
        return new Link(HOSTILE, HOSTILE);
    }
}
