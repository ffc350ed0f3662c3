package switchboard.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Renders sample pages to `target/gallery`, to be looked at; and holds each to the rules that every page
/// keeps.
class GalleryTest {
    private static final Path GALLERY = Path.of("target/gallery");

    @Test
    void everySamplePageKeepsTheRulesOfThePage() throws IOException {
        copyAssets();
        var pages = pages();
        for (var page : pages.entrySet()) {
            var html = new String(page.getValue(), UTF_8);
            Files.writeString(GALLERY.resolve(page.getKey() + ".html"), html);
            PageRules.check(page.getKey(), html);
        }
        assertThat(pages).hasSizeGreaterThan(12);
    }

    private static Map<String, byte[]> pages() {
        var pages = new LinkedHashMap<String, byte[]>();
        var renderer = SampleEngine.renderer();
        shells().forEach((name, shell) ->
                pages.put(name, renderer.render("platform/page/sample/" + name + ".jte", new Sample(shell))));
        var service = SampleShells.service("/saml", SampleShells.saml());
        var shipped = new PageRenderer();
        pages.put("Broken", body(shipped, Shell.door(Wing.SERVICE, "", Csrf.NONE), new Fault.Broken("5TQ9-KW3R")));
        pages.put("NotAllowed", body(shipped, service, notAllowed()));
        pages.put("Conflict", body(shipped, service, conflict()));
        pages.put("Onward", onward(shipped));
        return pages;
    }

    private static Map<String, Shell> shells() {
        var shells = new LinkedHashMap<String, Shell>();
        shells.put("SignIn", Shell.door(Wing.SERVICE, "Sign in", SampleShells.CSRF));
        shells.put("DirectorySignIn", Shell.door(Wing.DIRECTORY, "Sign in", SampleShells.CSRF));
        shells.put("NotSignedIn", Shell.door(Wing.SERVICE, "You are not signed in", SampleShells.CSRF));
        shells.put("ChooseProvider", SampleShells.service("/saml", SampleShells.saml()));
        shells.put(
                "ChooseProviderWrong",
                SampleShells.service("/saml", SampleShells.saml()).with(SampleShells.twoProblems()));
        shells.put(
                "Enforcement",
                SampleShells.service("/saml", SampleShells.saml())
                        .with(News.receipt("Saved. 5 doors are closed for 146 people.")));
        shells.put("Explained", SampleShells.service("/signins", explained()));
        shells.put("States", SampleShells.service("/keys", Where.at("States", SampleShells.ADMIN)));
        shells.put("People", SampleShells.service("/people", Where.at("People", SampleShells.ADMIN)));
        shells.put("Person", SampleShells.service("/people", Where.at("Léa Fournier", SampleShells.ADMIN)));
        shells.put("Suspend", SampleShells.service("/scim", Where.at("Suspend 38 people?", SampleShells.ADMIN)));
        shells.put("AppSso", SampleShells.directory("/sso", SampleShells.phone()));
        shells.put("Catalogue", SampleShells.directory("/sso", Where.at("Add application", SampleShells.DIRECTORY)));
        shells.put("Panel", SampleShells.panel(Where.at("Applications")));
        return shells;
    }

    private static Where explained() {
        return Where.at("Tom Whitfield was refused", SampleShells.ADMIN, new Link("Sign-ins", "/signins"));
    }

    private static Fault notAllowed() {
        return new Fault.NotAllowed(
                "company admins", "You are an office admin for London.", List.of("Amelia Okafor", "Jonas Lindqvist"));
    }

    private static Fault conflict() {
        var change =
                new Fault.Change("IdP SSO URL", "https://sso.jumpcloud.com/saml2/switchboard", "https://sso.example/x");
        return new Fault.Conflict(
                "Jonas Lindqvist",
                new Moment("2026-09-22T16:41:00Z", "Today 09:41"),
                List.of(change),
                new Link("Look at it again", "/saml"));
    }

    private static byte[] onward(PageRenderer renderer) {
        var fields = List.of(new Onward.Hidden("SAMLResponse", "PHNhbWw+"), new Onward.Hidden("RelayState", "r"));
        var post = new Onward.Post(URI.create("https://switchboard.example/saml/sso"), "Switchboard", fields);
        return java.util.Objects.requireNonNull(
                renderer.onward(Shell.door(Wing.DIRECTORY, "Opening Aerolabs Phone", Csrf.NONE), post)
                        .getBody());
    }

    private static byte[] body(PageRenderer renderer, Shell shell, Fault fault) {
        return java.util.Objects.requireNonNull(renderer.fault(shell, fault).getBody());
    }

    private static void copyAssets() throws IOException {
        for (var name : List.of("app.css", "app.js", "htmx.js", "mark-sp.svg", "mark-idp.svg")) {
            var file = GALLERY.resolve(Assets.url(name).substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, Assets.find(name).orElseThrow().bytes());
        }
    }
}
