package switchboard.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Turns a page's model into the answer: the template filled in, never cached, under the strict content policy.
///
/// A template's name is its path below `switchboard/`: `sp/connection/SamlPage.jte`. It takes one `@param`, the
/// model.
@Component
public final class PageRenderer {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine engine;

    public PageRenderer() {
        this(TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageRenderer.class.getClassLoader(), "switchboard"));
    }

    PageRenderer(TemplateEngine engine) {
        this.engine = engine;
    }

    public ResponseEntity<byte[]> ok(String template, PageModel model) {
        return status(HttpStatus.OK, template, model);
    }

    /// Answers a form that could not be saved: the same page again, with the problems in its shell.
    public ResponseEntity<byte[]> unprocessable(String template, PageModel model) {
        return status(HttpStatus.UNPROCESSABLE_CONTENT, template, model);
    }

    public ResponseEntity<byte[]> status(HttpStatus status, String template, PageModel model) {
        return answer(status, ContentPolicy.ordinary(), render(template, model));
    }

    /// Answers with one of the pages that say why there is nothing else to see.
    public ResponseEntity<byte[]> fault(Shell shell, Fault fault) {
        return status(fault.status(), "platform/page/FaultPage.jte", new FaultPage(shell, fault));
    }

    /// Answers with a page that moves the browser on to another site, by itself or by its one button.
    public ResponseEntity<byte[]> onward(Shell shell, Onward onward) {
        var page = render("platform/page/OnwardPage.jte", new OnwardPage(shell, onward));
        return answer(HttpStatus.OK, onward.policy(), page);
    }

    byte[] render(String template, PageModel model) {
        var output = new Utf8ByteOutput();
        engine.render(template, model, output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String policy, byte[] page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(ContentPolicy.HEADER, policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .body(page);
    }
}
