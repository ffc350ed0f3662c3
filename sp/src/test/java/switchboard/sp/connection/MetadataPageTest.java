package switchboard.sp.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.sp.Browser;
import switchboard.sp.Certificates;
import switchboard.sp.SpHouse;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Role;

/// Metadata fills the fields, from its address or a file, and nothing is saved before the admin says so.
class MetadataPageTest {
    private static final String PATH = "/admin/company/authentication/saml";
    private static final AtomicReference<String> SERVED = new AtomicReference<>("");
    private static HttpServer peer;

    private final SpHouse house = SpHouse.open();
    private final Company company = house.company();
    private final Domain domain = house.domain(company);
    private final Browser browser = house.browser(house.user(domain, "Amelia", Role.COMPANY_ADMIN));
    private final String certificate = Certificates.bare(Certificates.fresh("JumpCloud"));
    private String id = "";
    private String version = "";

    @BeforeAll
    static void serve() throws IOException {
        peer = HttpServer.create(
                new InetSocketAddress("localhost", SpHouse.peer().getPort()), 0);
        peer.createContext("/metadata", exchange -> {
            var body = SERVED.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        peer.start();
    }

    @AfterAll
    static void stop() {
        peer.stop(0);
    }

    @BeforeEach
    void begin() {
        browser.get(PATH);
        browser.post(PATH + "/provider", "provider", "jumpcloud");
        var page = browser.get(PATH);
        id = page.value("connection");
        version = page.value("version");
    }

    @Test
    void fillsTheFieldsFromAnAddress() {
        SERVED.set(metadata());
        var page = read(SpHouse.peer() + "/metadata");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("idpEntityId")).isEqualTo("https://idp.example/jumpcloud");
        assertThat(page.value("idpSsoUrl")).isEqualTo("https://idp.example/sso");
        assertThat(page.text()).contains("Read. Check these values, then save.", "SHA-256 fingerprint", "EC 256");
        assertThat(connection().idp().entityId()).isEmpty();
    }

    @Test
    void fillsTheFieldsFromAFileAndSavesThem() {
        var page = upload(metadata());
        var saved = browser.post(
                PATH,
                "connection",
                id,
                "version",
                version,
                "idpEntityId",
                page.value("idpEntityId"),
                "idpSsoUrl",
                page.value("idpSsoUrl"),
                "certificate",
                page.html().replaceAll("(?s).*<textarea[^>]*name=\"certificate\"[^>]*>(.*?)</textarea>.*", "$1"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(connection().state()).isEqualTo(ConnectionState.CONFIGURED);
    }

    @Test
    void refusesADocumentTypeAndAForeignRoleAndNonsense() {
        assertThat(upload("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + metadata())
                        .status())
                .isEqualTo(422);
        assertThat(upload(metadata().replace("IDPSSODescriptor", "SPSSODescriptor"))
                        .text())
                .contains("This metadata describes no SAML 2.0 identity provider.");
        assertThat(upload("not xml").text()).contains("This is not a metadata file that we can read.");
        assertThat(upload("<html></html>").text()).contains("This is XML, but not SAML metadata");
    }

    @Test
    void reachesForNothingInsideTheHouse() {
        for (var address : new String[] {
            "http://127.0.0.1:5432/",
            "http://169.254.169.254/latest",
            "file:///etc/passwd",
            "gopher://x",
            "not an address"
        }) {
            var page = read(address);
            assertThat(page.status()).as(address).isEqualTo(422);
            assertThat(page.value("metadataUrl")).as(address).isEqualTo(address);
        }
    }

    @Test
    void knowsAMetadataAddressPastedAsTheSsoUrl() {
        var answer = browser.post(
                PATH, "connection", id, "version", version, "idpSsoUrl", "https://idp.example/saml/metadata.xml");

        assertThat(answer.text()).contains("This looks like a metadata address.");
    }

    @Test
    void takesTwoCertificatesAndLetsGoOfOneButNotOfBoth() {
        browser.post(
                PATH,
                "connection",
                id,
                "version",
                version,
                "idpEntityId",
                "JumpCloud",
                "idpSsoUrl",
                "https://idp.example/sso",
                "certificate",
                certificate);
        var added = browser.post(
                PATH + "/certificates",
                "connection",
                id,
                "version",
                "" + connection().version(),
                "certificate",
                Certificates.bare(Certificates.fresh("JumpCloud next")));
        assertThat(browser.follow(added).text()).contains("Certificate added.", "CN=JumpCloud next");
        assertThat(remove().status()).isEqualTo(303);
        assertThat(connection().idp().certificates()).hasSize(1);

        assertThat(remove().text()).contains("This is the only certificate.");
        assertThat(connection().idp().certificates()).hasSize(1);
    }

    private Browser.Page remove() {
        var first = connection().idp().certificates().getFirst();
        return browser.post(
                PATH + "/certificates/remove",
                "connection",
                id,
                "version",
                "" + connection().version(),
                "fingerprint",
                first.fingerprint());
    }

    private Browser.Page read(String address) {
        return browser.post(PATH + "/metadata", "connection", id, "version", version, "metadataUrl", address);
    }

    private Browser.Page upload(String document) {
        return browser.upload(
                PATH + "/metadata", new String[] {"metadataFile", document}, "connection", id, "version", version);
    }

    private Connection connection() {
        return house.door(Connections.class).of(company.id()).getFirst();
    }

    private String metadata() {
        return """
                <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/jumpcloud">
                <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>
                <ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso"/>
                </md:IDPSSODescriptor></md:EntityDescriptor>
                """.formatted(certificate);
    }
}
