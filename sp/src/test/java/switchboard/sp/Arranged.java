package switchboard.sp;

import java.net.URI;
import java.util.List;
import switchboard.platform.id.Reference;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionChange;
import switchboard.sp.connection.ConnectionTest;
import switchboard.sp.connection.ConnectionTests;
import switchboard.sp.connection.Connections;
import switchboard.sp.connection.Newcomers;
import switchboard.sp.connection.Providers;
import switchboard.sp.user.User;

/// Connections that a test finds ready made.
public final class Arranged {
    private Arranged() {}

    /// A configured connection to a made-up JumpCloud.
    public static Connection connection(SpHouse house, Company company, Domain domain) {
        var connections = house.door(Connections.class);
        var draft = connections
                .begin(company, Providers.find("jumpcloud").orElseThrow(), domain, SpHouse.TEST)
                .orThrow();
        var change = new ConnectionChange(
                "JumpCloud",
                URI.create("https://sso.jumpcloud.com/saml2/" + domain.name()).toString(),
                new ConnectionChange.Certificates.Add(Certificates.bare(Certificates.fresh("JumpCloud"))),
                Newcomers.CREATE,
                draft.version());
        return connections.save(draft, change, SpHouse.TEST).orThrow();
    }

    /// As if this person had come in by the connection as it is now.
    public static void proof(SpHouse house, Connection connection, User user) {
        tried(house, connection, user, ConnectionTest.Kind.PROOF);
    }

    /// As if a test sign-in had passed.
    public static void test(SpHouse house, Connection connection, User user) {
        tried(house, connection, user, ConnectionTest.Kind.TEST);
    }

    private static void tried(SpHouse house, Connection connection, User user, ConnectionTest.Kind kind) {
        house.door(ConnectionTests.class)
                .record(
                        connection,
                        new ConnectionTest(
                                connection.configurationFingerprint(),
                                user.id(),
                                house.clock().instant(),
                                kind,
                                ConnectionTest.Result.PASSED,
                                new Reference("7KQ4-MX2P"),
                                List.of(new ConnectionTest.Received(
                                        "email", user.email().toString(), "used as e-mail"))));
    }
}
