package switchboard.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class AssetsTest {
    private final AssetController controller = new AssetController();

    @Test
    void keepsAFileForAYearAtTheAddressOfItsContent() {
        var parts = Assets.url("app.css").split("/", -1);
        var answer = controller.asset(parts[2], parts[3]);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/css;charset=UTF-8");
        assertThat(answer.getBody()).isNotEmpty();
    }

    @Test
    void servesTodaysFileAtAnOutdatedAddressButLetsNobodyKeepIt() {
        var answer = controller.asset("0000000000000000", "app.css");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getBody())
                .isEqualTo(Assets.find("app.css").orElseThrow().bytes());
    }

    @Test
    void knowsNoOtherFile() {
        assertThat(controller.asset("x", "../application.yaml").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> Assets.url("nothing.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loadsNothingFromElsewhereAndEvaluatesNothing() {
        assertThat(text("app.css")).doesNotContain("@import", "url(", "http:", "https:");
        assertThat(text("app.js")).doesNotContain("eval(", "innerHTML", "outerHTML", "new Function", "document.write");
    }

    private static String text(String name) {
        return new String(Assets.find(name).orElseThrow().bytes(), UTF_8);
    }
}
