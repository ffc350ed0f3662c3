package switchboard.server.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import switchboard.server.demo.DemoPerson.Name;
import switchboard.server.demo.DemoPerson.Work;

/// Who is in the example company, each with passwords made for this installation alone.
final class DemoCast {
    static final String COMPANY = "Aerolabs";
    static final String DOMAIN = "aerolabs.io";
    static final String COMPANY_ADMIN = "company admin";
    static final String DIRECTORY_ADMIN = "directory admin";

    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";

    private final RandomGenerator random = new SecureRandom();

    List<DemoPerson> people() {
        return List.of(
                known(new Name("Amelia", "Okafor"), new Work("Head of IT", "IT"), COMPANY_ADMIN, DIRECTORY_ADMIN),
                known(new Name("Jonas", "Lindqvist"), new Work("Systems engineer", "IT"), DIRECTORY_ADMIN),
                known(new Name("Hana", "Sato"), new Work("Account executive", "Sales")),
                known(new Name("Tom", "Whitfield"), new Work("Account executive", "Sales")),
                known(new Name("Ingrid", "Solberg"), new Work("Support lead", "Support")),
                newcomer(new Name("Mateo", "Álvarez"), new Work("Support agent", "Support")),
                newcomer(new Name("Priya", "Raman"), new Work("Sales engineer", "Sales")),
                newcomer(new Name("Omar", "Haddad"), new Work("Support agent", "Support")),
                newcomer(new Name("Grace", "Mbeki"), new Work("Controller", "Finance")));
    }

    private DemoPerson known(Name name, Work work, String... roles) {
        return person(name, work, List.of(roles), Optional.of(password()));
    }

    private DemoPerson newcomer(Name name, Work work) {
        return person(name, work, List.of(), Optional.empty());
    }

    private DemoPerson person(Name name, Work work, List<String> roles, Optional<String> servicePassword) {
        var plain = java.text.Normalizer.normalize(name.given() + "." + name.family(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT);
        return new DemoPerson(name, plain + "@" + DOMAIN, work, roles, password(), servicePassword);
    }

    /// Three groups of four: about 58 random bits, easy to type.
    private String password() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
