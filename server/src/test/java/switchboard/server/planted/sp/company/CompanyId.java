package switchboard.server.planted.sp.company;

public record CompanyId(String value) {}
