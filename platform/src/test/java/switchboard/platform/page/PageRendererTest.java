package switchboard.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class PageRendererTest {
    private static final Shell DOOR = Shell.door(Wing.DIRECTORY, "Opening Aerolabs Phone", Csrf.NONE);

    private final PageRenderer pages = new PageRenderer();

    @Test
    void sendsEveryPageUncachedUnderTheStrictPolicy() {
        var page = pages.fault(DOOR, new Fault.Broken("5TQ9-KW3R"));
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(page.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(page.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.getHeaders().getFirst(ContentPolicy.HEADER))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(html(page)).contains("5TQ9-KW3R", "and it is our fault");
    }

    @Test
    void namesTheOneSiteAPageMayPostTo() {
        var target = URI.create("https://sp.example:8443/saml/sso?x=1;y");
        var page = pages.onward(
                DOOR, new Onward.Post(target, "Switchboard", List.of(new Onward.Hidden("SAMLResponse", "PHg+"))));
        assertThat(page.getHeaders().getFirst(ContentPolicy.HEADER)).endsWith("form-action https://sp.example:8443");
        assertThat(html(page))
                .contains("action=\"https://sp.example:8443/saml/sso?x=1;y\"", "value=\"PHg+\"", "data-auto-submit")
                .contains("Continue to Switchboard");
    }

    @Test
    void followsALinkUnderTheOrdinaryPolicy() {
        var page = pages.onward(DOOR, new Onward.Follow(URI.create("https://idp.example/sso?a=b&c=d"), "JumpCloud"));
        assertThat(page.getHeaders().getFirst(ContentPolicy.HEADER)).endsWith("form-action 'self'");
        assertThat(html(page)).contains("href=\"https://idp.example/sso?a=b&amp;c=d\"", "data-auto-follow");
    }

    @Test
    void refusesToSendABrowserAnywhereButToTheWeb() {
        for (var target : List.of("javascript:alert(1)", "data:text/html,x", "/relative", "mailto:a@b.example")) {
            assertThatThrownBy(() -> new Onward.Follow(URI.create(target), "x"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Onward.Post(URI.create(target), "x", List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsWhatItPostsOutOfWhatItPrints() {
        var post = new Onward.Post(
                URI.create("https://a.example"), "A", List.of(new Onward.Hidden("SAMLResponse", "assertion")));
        assertThat(post.toString()).doesNotContain("assertion");
    }

    @Test
    void showsAConflictWithWhatDiffers() {
        var fault = new Fault.Conflict(
                "Jonas Lindqvist",
                new Moment("2026-09-22T16:41:00Z", "Today 09:41"),
                List.of(new Fault.Change("IdP SSO URL", "https://saved.example", "https://yours.example")),
                new Link("Look at it again", "/saml"));
        var page = pages.fault(SampleShells.service("/saml", SampleShells.saml()), fault);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(html(page))
                .contains(
                        "Jonas Lindqvist",
                        "Today 09:41</time></b>, after",
                        "https://saved.example",
                        "https://yours.example")
                .contains("<h1>Someone else saved this page meanwhile</h1>");
    }

    @Test
    void namesWhoMayDoWhatTheReaderMayNot() {
        var page = pages.fault(
                SampleShells.service("/saml", SampleShells.saml()),
                new Fault.NotAllowed("company admins", "You are an office admin for London.", List.of("Ann", "Bo")));
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(html(page)).contains("You are an office admin for London. Ann and Bo can.");
    }

    private static String html(ResponseEntity<byte[]> page) {
        var html = new String(Objects.requireNonNull(page.getBody()), UTF_8);
        PageRules.check("answer", html);
        return html;
    }
}
