package switchboard.sp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// A browser without script: it keeps cookies, sends forms with the forgery token of the page it last saw, and
/// follows nothing by itself.
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "switchboard-test-boundary";

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String token = "";

    Browser(URI site) {
        this.site = site;
    }

    Browser cookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
        return this;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET().build());
    }

    /// Sends a form.
    ///
    /// @param fields name, value, name, value …
    public Page post(String path, String... fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        pairs.add("_csrf=" + encode(token));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }

    /// Sends a form with a file as its last field.
    ///
    /// @param file the field's name and the file's content
    public Page upload(String path, String[] file, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            part(body, fields[i], fields[i + 1]);
        }
        part(body, "_csrf", token);
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file[0]
                + "\"; filename=\"file.xml\"\r\nContent-Type: text/xml\r\n\r\n" + file[1] + "\r\n--" + BOUNDARY
                + "--\r\n");
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /// Goes where an answer sends the browser.
    public Page follow(Page page) {
        return get(page.location());
    }

    private static void part(StringBuilder body, String name, String value) {
        body.append(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private Page send(HttpRequest request) {
        try {
            return read(client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Page read(HttpResponse<String> response) {
        var found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(1);
        }
        return new Page(response);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// What came back.
    public record Page(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String html() {
            return response.body();
        }

        /// What a person reads: no tags, single spaces.
        public String text() {
            return html().replaceAll("(?s)<head>.*?</head>", " ")
                    .replaceAll("<wbr>|</?b>|</?code[^>]*>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace("&#39;", "'")
                    .replace("&#34;", "\"")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        public String location() {
            return response.headers().firstValue("Location").orElse("");
        }

        /// The value of a field of the page.
        public String value(String field) {
            var found = Pattern.compile("name=\"" + Pattern.quote(field) + "\"[^>]*?value=\"([^\"]*)\"")
                    .matcher(html());
            return found.find() ? found.group(1) : "";
        }
    }
}
