package switchboard.server.planted.postgres;

public record OurPostgres(int port) {}
