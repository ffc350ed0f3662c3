package switchboard.server.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Markdown of a checkout, and everything in it that points at nothing.
///
/// @param checkout where it lies
/// @param tests what the papers may name as proof
record Papers(Path checkout, TestSources tests) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*)(?:\\.([a-z]\\w*))?`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");
    private static final Pattern FILE = Pattern.compile(
            "`((?:saml|scim|postgres|platform|sp|idp|server|rehearsal|bench|docs|config|\\.ci)/[\\w./-]+)`");

    static Papers of(Path checkout) {
        return new Papers(checkout, TestSources.in(checkout));
    }

    List<Path> all() {
        return Stream.concat(Texts.filesIn(checkout).stream(), Texts.filesUnder(checkout.resolve("docs")))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    List<String> problems() {
        return all().stream()
                .flatMap(paper -> problems(paper).map(what -> checkout.relativize(paper) + ": " + what))
                .toList();
    }

    private Stream<String> problems(Path paper) {
        var text = FENCE.matcher(Texts.read(paper)).replaceAll("");
        var links = LINK.matcher(text).results().flatMap(link -> problem(paper, link).stream());
        var files = FILE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(file -> !file.contains("/target/")) // made by a build, so it may not be there yet
                .filter(file -> !Files.exists(checkout.resolve(file)))
                .map(file -> "names " + file + ", which is not there");
        return Stream.of(links, files, TEST.matcher(text).results().flatMap(test -> missing(test).stream()))
                .flatMap(found -> found);
    }

    /// A promise that names its test is kept only while there is such a test.
    private Optional<String> missing(MatchResult test) {
        var sources = tests.named(test.group(1));
        if (sources.isEmpty()) {
            return Optional.of("names " + test.group() + ", but there is no such test");
        }
        return Optional.ofNullable(test.group(2))
                .filter(method ->
                        sources.stream().noneMatch(source -> Texts.read(source).contains(" " + method + "(")))
                .map(_ -> "names " + test.group() + ", but the test has no such method");
    }

    private Optional<String> problem(Path paper, MatchResult link) {
        var address = link.group(2);
        if (address.matches("[a-z]+:.*")) {
            return Optional.empty();
        }
        var parts = address.split("#", 2);
        var target = parts[0].isEmpty() ? paper : paper.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return Optional.of("links to " + address + ", which is not there");
        }
        if (parts.length == 2 && !headings(target).contains(parts[1])) {
            return Optional.of("links to " + address + ", but there is no such heading");
        }
        return target.toString().endsWith(".java") ? wrongName(link.group(1), target) : Optional.empty();
    }

    /// A link to a class says its name, or its name and a method of it: a rename must not leave the old word
    /// behind.
    private Optional<String> wrongName(String text, Path source) {
        var type = TYPE.matcher(text);
        if (!type.matches()) {
            return Optional.of("says " + text + " for " + source.getFileName() + "; say the type's name in backticks");
        }
        if (!source.endsWith(type.group(1) + ".java")) {
            return Optional.of("says " + text + " but links to " + source.getFileName());
        }
        return Optional.ofNullable(type.group(2))
                .filter(method -> !Texts.read(source).contains(" " + method + "("))
                .map(method -> "says " + text + ", which has no such method");
    }

    private static List<String> headings(Path paper) {
        return HEADING.matcher(FENCE.matcher(Texts.read(paper)).replaceAll(""))
                .results()
                .map(heading -> anchor(heading.group(1)))
                .toList();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }
}
