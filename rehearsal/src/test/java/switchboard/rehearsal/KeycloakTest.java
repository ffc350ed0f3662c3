package switchboard.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static switchboard.rehearsal.ServicePages.link;
import static switchboard.rehearsal.ServicePages.press;
import static switchboard.rehearsal.ServicePages.says;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// A stranger at each door: a real Keycloak signs its people in to our service, and our directory signs ours in
/// to Keycloak, which passes them on as a broker.
///
/// Our service does not sign its requests, so Keycloak's client is told not to ask for it. The broker signs its
/// own, and our directory then takes none that is not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTest {
    private static final String PASSWORD = "a password of Keycloak's";

    private final DemoHouse house = DemoHouse.fresh("keycloak");
    private final ServicePages service = new ServicePages(house.service());
    private final DirectoryPages directory = new DirectoryPages(house.directory());
    private final Chromium chromium = Chromium.start();
    private final Pictures pictures = new Pictures("keycloak");

    private final Rest operator = Rest.service(house);
    private final Rest directoryOperator = Rest.directory(house);
    private final String company = company();
    private final JsonNode connection =
            operator.post(company + "/connections", Map.of("provider", "custom", "domain", "partner.example"));
    private final String organization = "/api/v1/organizations/"
            + Handshake.id(directoryOperator.find("/api/v1/organizations", "name", "Aerolabs"));
    private final JsonNode app =
            directoryOperator.post(organization + "/apps", Map.of("entry", "keycloak", "label", "Hub"));
    private final KeycloakProcess keycloak = keycloak();

    @BeforeAll
    void introduce() {
        operator.patch(
                company + "/connections/" + Handshake.id(connection),
                Map.of("metadata", keycloak.get("/realms/partner/protocol/saml/descriptor")));
        var everyone = Handshake.id(directoryOperator.find(organization + "/groups", "name", "Everyone"));
        directoryOperator.put(organization + "/apps/" + Handshake.id(app) + "/groups/" + everyone);
    }

    @AfterAll
    void close() {
        keycloak.close();
        chromium.close();
        house.close();
    }

    @Test
    void keycloakSignsPeopleInToOurService() {
        var session = chromium.session();
        var page = session.newPage();
        service.goBy(page, "partner.example");
        page.locator("#username").fill("ida");
        page.locator("#password").fill(PASSWORD);
        pictures.keep(page, "keycloak asks");
        page.locator("#kc-login").click();
        service.isHome(page);
        pictures.look(page, "signed in from keycloak");
        var me = service.me(session);
        Assertions.assertThat(me.path("email").asString()).isEqualTo("ida@partner.example");
        Assertions.assertThat(me.path("name").asString()).isEqualTo("Ida Berg");
        Assertions.assertThat(me.path("company").asString()).isEqualTo("Partner");
        Assertions.assertThat(me.path("door").asString()).isEqualTo("saml");
    }

    @Test
    void ourDirectorySignsPeopleInToKeycloak() {
        readKeycloaksMetadata();
        var page = chromium.session().newPage();
        page.navigate(keycloak.address().resolve("/realms/hub/account").toString());
        link(page, "Aerolabs Directory").click();
        directory.identify(page, house.person("mateo.alvarez"));
        assertThat(page.locator("input#email")).hasValue("mateo.alvarez@aerolabs.io");
        assertThat(page.locator("input#firstName")).hasValue("Mateo");
        pictures.keep(page, "the account in keycloak");
    }

    /// As its admin would: the broker's descriptor, given to the app's tab SSO as a file.
    private void readKeycloaksMetadata() {
        var page = chromium.session().newPage();
        directory.signIn(page, house.person("amelia.okafor"));
        directory.open(page, "/admin/sso/" + Handshake.id(app) + "/sso");
        var descriptor = keycloak.get("/realms/hub/broker/directory/endpoint/descriptor");
        Assertions.assertThat(descriptor).contains("AuthnRequestsSigned=\"true\"");
        page.getByLabel("Or its metadata file")
                .setInputFiles(new FilePayload(
                        "descriptor.xml", "application/xml", descriptor.getBytes(StandardCharsets.UTF_8)));
        press(page, "Read it");
        assertThat(page.getByLabel("SP Entity ID", ServicePages.exactly()))
                .hasValue(keycloak.address() + "/realms/hub");
        says(page, "Active");
        pictures.look(page, "read from keycloak");
    }

    private String company() {
        var made = "/api/v1/companies/"
                + Handshake.id(operator.post("/api/v1/companies", Map.of("name", "Partner", "plan", "enterprise")));
        var domain = operator.post(made + "/domains", Map.of("name", "partner.example"));
        operator.post(made + "/domains/" + Handshake.id(domain) + "/vouch", Map.of());
        return made;
    }

    private KeycloakProcess keycloak() {
        var address = KeycloakProcess.freeAddress();
        var bare = app.path("certificate")
                .asString()
                .replaceAll("-----(BEGIN|END) CERTIFICATE-----", "")
                .replaceAll("\\s", "");
        var partner = realm("partner")
                .replace("@password@", PASSWORD)
                .replace("@spEntityId@", connection.path("spEntityId").asString())
                .replace("@spAcsUrl@", connection.path("spAcsUrl").asString());
        var hub = realm("hub")
                .replace("@address@", address.toString())
                .replace("@idpEntityId@", app.path("idpEntityId").asString())
                .replace("@idpSsoUrl@", app.path("idpSsoUrl").asString())
                .replace("@certificate@", bare);
        return KeycloakProcess.start(address, Map.of("partner", partner, "hub", hub));
    }

    private static String realm(String name) {
        try (var file = Objects.requireNonNull(KeycloakTest.class.getResourceAsStream(name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
