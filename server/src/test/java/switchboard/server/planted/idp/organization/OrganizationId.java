package switchboard.server.planted.idp.organization;

public record OrganizationId(String value) {}
