package switchboard.server.command.api;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Where the things of the service lie, found by what people call them. A blank means the only one there is.
public final class ServicePaths {
    private static final Kind COMPANY = new Kind("company", "cmp", List.of("name"));
    private static final Kind DOMAIN = new Kind("domain", "dom", List.of("name"));
    private static final Kind USER = new Kind("user", "usr", List.of("email"));
    private static final Kind CONNECTION = new Kind("connection", "con", List.of("domain", "provider"));

    private final Api api;

    public ServicePaths(Api api) {
        this.api = api;
    }

    /// @param given an id, a name, or a domain of the company
    public String company(String given) {
        var pick = new Pick(api, COMPANY, "/companies");
        return "/companies/" + (given.contains(".") ? byDomain(pick, given) : pick.id(given));
    }

    public String domain(String company, String given) {
        return under(company, "/domains", DOMAIN, given);
    }

    public String user(String company, String given) {
        return company + "/users/"
                + Pick.searched(api, USER, company + "/users", given).id(given);
    }

    public String connection(String company, String given) {
        return under(company, "/connections", CONNECTION, given);
    }

    private String under(String company, String folder, Kind kind, String given) {
        return company + folder + "/" + new Pick(api, kind, company + folder).id(given);
    }

    /// Several companies may claim a domain, but only one can have it verified. A name may hold a dot too.
    private String byDomain(Pick pick, String given) {
        var called = pick.matches(given);
        if (!called.isEmpty()) {
            return pick.only(given, called).path("id").asString("");
        }
        var claims = pick.matches("").stream()
                .flatMap(company -> claims(company, given))
                .toList();
        var verified = claims.stream().filter(Claim::verified).toList();
        var owners = (verified.isEmpty() ? claims : verified)
                .stream().map(Claim::company).toList();
        return pick.only(given, owners).path("id").asString("");
    }

    private record Claim(JsonNode company, boolean verified) {}

    private Stream<Claim> claims(JsonNode company, String given) {
        return Rows.of(api.get("/companies/" + company.path("id").asString("") + "/domains")).stream()
                .filter(domain -> DOMAIN.isCalled(domain, given.strip()))
                .map(domain -> new Claim(
                        company,
                        "verified".equalsIgnoreCase(domain.path("state").asString(""))));
    }
}
