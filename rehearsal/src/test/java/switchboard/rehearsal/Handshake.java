package switchboard.rehearsal;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Both wings introduced to each other by the operator: what the walk does by page, done over REST.
///
/// @param connection where the service keeps its trust in the directory
/// @param app where the directory keeps its trust in the service
record Handshake(Rest service, String connection, Rest directory, String app) {

    /// Introduces the demo's company and organization, and gives the app to one user group.
    static Handshake in(DemoHouse house, String group) {
        var service = Rest.service(house);
        var directory = Rest.directory(house);
        var company = "/api/v1/companies/" + id(service.find("/api/v1/companies", "name", "Aerolabs"));
        var organization = "/api/v1/organizations/" + id(directory.find("/api/v1/organizations", "name", "Aerolabs"));
        var begun = service.post(company + "/connections", Map.of("provider", "custom", "domain", "aerolabs.io"));
        var installed = directory.post(organization + "/apps", Map.of("entry", "switchboard", "label", "Dialpad"));
        var made = new Handshake(
                service, company + "/connections/" + id(begun), directory, organization + "/apps/" + id(installed));
        made.exchange();
        directory.put(made.app + "/groups/" + id(directory.find(organization + "/groups", "name", group)));
        return made;
    }

    /// Tells each side what the other says of itself now, whatever was stored before.
    void exchange() {
        var sp = service.get(connection);
        var idp = directory.patch(
                app,
                Map.of(
                        "spEntityId",
                        sp.path("spEntityId").asString(),
                        "acsUrls",
                        List.of(sp.path("spAcsUrl").asString())));
        service.patch(
                connection,
                Map.of(
                        "idpEntityId",
                        idp.path("idpEntityId").asString(),
                        "idpSsoUrl",
                        idp.path("idpSsoUrl").asString(),
                        "certificate",
                        idp.path("certificate").asString()));
    }

    static String id(JsonNode made) {
        return made.path("id").asString();
    }
}
