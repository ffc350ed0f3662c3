package switchboard.platform.crypto;

import java.util.UUID;

/// Where sealed bytes lie: table, tenant, row. It is authenticated with them.
public record Place(String table, UUID tenant, UUID row) {}
