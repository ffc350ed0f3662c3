package switchboard.sp.company;

import java.util.UUID;

/// A person as a company's pages know them: the one who looks, or one who may do what another may not.
public record Member(UUID id, String name, String email, Role role) {}
