package switchboard.platform.session;

import java.util.UUID;

/// Who may come in, by which door, from where: all that opening a session needs.
public record Opening(UUID tenantId, UUID subjectId, String door, Client client) {}
