package switchboard.server.demo;

import java.util.List;
import java.util.Optional;

/// Somebody of the example company.
///
/// @param servicePassword empty for those whom the service does not know before they first sign in
public record DemoPerson(
        Name name,
        String email,
        Work work,
        List<String> roles,
        String directoryPassword,
        Optional<String> servicePassword) {

    public DemoPerson {
        roles = List.copyOf(roles);
    }

    /// What somebody is called.
    public record Name(String given, String family) {
        public String full() {
            return given + " " + family;
        }
    }

    public record Work(String title, String department) {}

    boolean is(String role) {
        return roles.contains(role);
    }
}
