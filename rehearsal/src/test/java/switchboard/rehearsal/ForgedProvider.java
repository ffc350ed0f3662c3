package switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import switchboard.saml.Forger;
import switchboard.saml.Forger.Parties;
import switchboard.saml.ForgerKey;

/// A company whose identity provider says whatever it is told to. It has no server: the browser answers for it,
/// at an address where nothing need listen.
final class ForgedProvider {
    static final String DOMAIN = "forged.example";
    static final String ADMIN = "ada@forged.example";
    static final String PASSWORD = "a forged but long password";
    static final String PERSON = "tom@forged.example";

    private static final String ENTITY_ID = "https://idp.forged.example/saml";
    private static final String SSO_URL = "http://localhost:47110/sso";
    private static final Pattern ID = Pattern.compile(" ID=\"([^\"]+)\"");

    private final URI acs;
    private final String spEntityId;

    private ForgedProvider(URI acs, String spEntityId) {
        this.acs = acs;
        this.spEntityId = spEntityId;
    }

    /// Makes the company, its admin, and a connection that trusts the forger's key.
    static ForgedProvider in(DemoHouse house) {
        var rest = Rest.service(house);
        var made = rest.post("/api/v1/companies", Map.of("name", "Forged", "plan", "enterprise"));
        var company = "/api/v1/companies/" + Handshake.id(made);
        var domain = rest.post(company + "/domains", Map.of("name", DOMAIN));
        rest.post(company + "/domains/" + Handshake.id(domain) + "/vouch", Map.of());
        rest.post(
                company + "/users",
                Map.of(
                        "givenName", "Ada",
                        "familyName", "Forge",
                        "email", ADMIN,
                        "role", "company_admin",
                        "password", PASSWORD));
        var begun = rest.post(company + "/connections", Map.of("provider", "custom", "domain", DOMAIN));
        rest.patch(
                company + "/connections/" + Handshake.id(begun),
                Map.of("idpEntityId", ENTITY_ID, "idpSsoUrl", SSO_URL, "certificate", bare(ForgerKey.RSA)));
        return new ForgedProvider(
                URI.create(begun.path("spAcsUrl").asString()),
                begun.path("spEntityId").asString());
    }

    /// A certificate as base64 alone, the way people paste it.
    static String bare(ForgerKey key) {
        try {
            return Base64.getEncoder().encodeToString(key.certificate().getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on this browser session gets what `answer` makes of a request's ID.
    void answers(BrowserContext session, Function<Parties, Forger> answer) {
        session.unroute(SSO_URL + "**");
        session.route(SSO_URL + "**", route -> {
            var query = query(route);
            var asked = parties(Optional.of(requestId(query.getOrDefault("SAMLRequest", ""))));
            fulfil(route, answer.apply(asked), query.getOrDefault("RelayState", ""));
        });
    }

    /// What an identity provider says that begins by itself.
    Parties unasked() {
        return parties(Optional.empty());
    }

    /// A page of the provider that posts a message to the service, as often as it is opened.
    String pageThatPosts(BrowserContext session, Forger message) {
        var address = "http://localhost:47110/launch/" + Math.abs(message.text().hashCode());
        session.route(address, route -> fulfil(route, message, ""));
        return address;
    }

    private Parties parties(Optional<String> request) {
        return new Parties(ENTITY_ID, spEntityId, acs.toString(), request);
    }

    private void fulfil(Route route, Forger message, String relayState) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("""
                <!doctype html><title>Forged</title><form method="post" action="%s">
                <input type="hidden" name="SAMLResponse" value="%s"><input type="hidden" name="RelayState" value="%s">
                </form><script>document.forms[0].submit()</script>""".formatted(
                        acs, message.base64(), relayState)));
    }

    private static Map<String, String> query(Route route) {
        return Stream.of(URI.create(route.request().url()).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /// Redirect binding: base64 of raw DEFLATE (Bindings §3.4.4.1).
    private static String requestId(String encoded) {
        var xml = new ByteArrayOutputStream();
        try (var inflater = new InflaterOutputStream(xml, new Inflater(true))) {
            inflater.write(Base64.getDecoder().decode(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var id = ID.matcher(xml.toString(StandardCharsets.UTF_8));
        assertThat(id.find()).as("an ID in " + xml).isTrue();
        return id.group(1);
    }
}
