package switchboard.idp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonOutcome;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.directory.Profile;
import switchboard.idp.organization.Organization;
import switchboard.idp.organization.OrganizationOutcome;
import switchboard.idp.organization.Organizations;
import switchboard.platform.access.OperatorTokens;
import switchboard.platform.audit.Actor;
import switchboard.platform.crypto.SecretKeyFile;
import switchboard.platform.secret.Secret;
import switchboard.platform.session.Client;
import switchboard.platform.session.Opening;
import switchboard.platform.session.Sessions;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;
import switchboard.platform.wing.WingStart;

/// The directory, really running: its own PostgreSQL, its own port. One for the whole JVM; tests keep apart by
/// making an organization each.
public final class IdpHouse {
    /// Who the audit log names for what a test arranges.
    public static final Actor TEST = new Actor("test", "127.0.0.1");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final URI url;
    private final ConfigurableApplicationContext wing;
    private final TestClock clock = new TestClock();

    private IdpHouse(int port) {
        this.url = URI.create("http://localhost:" + port);
        var keys = scratch().resolve("secret.key");
        new SecretKeyFile(java.nio.file.Path.of(keys.toString())).create(new SecureRandom());
        var settings = new WingSettings(Wing.IDP, url, HouseDatabase.open(), keys, List.of(url));
        this.wing = new WingStart(IdpApplication.class, settings, new WingStart.Listen("localhost", port), clock).run();
        Runtime.getRuntime().addShutdownHook(new Thread(wing::close, "idp-house-close"));
    }

    private static final class Shared {
        static final IdpHouse HOUSE = new IdpHouse(freePort());
    }

    public static IdpHouse open() {
        return Shared.HOUSE;
    }

    public URI url() {
        return url;
    }

    public TestClock clock() {
        return clock;
    }

    /// A door of the wing.
    public <T> T door(Class<T> type) {
        return wing.getBean(type);
    }

    /// A new organization with a name nobody else has.
    public Organization organization() {
        var name = "Aerolabs " + NUMBER.incrementAndGet();
        return switch (door(Organizations.class).create(name, TEST)) {
            case OrganizationOutcome.Saved(var organization) -> organization;
            case OrganizationOutcome.Invalid invalid -> throw new IllegalStateException(invalid.toString());
        };
    }

    /// A new person with an address nobody else has.
    public Person person(Organization organization, String givenName, PersonRole role) {
        var email = givenName.toLowerCase(java.util.Locale.ROOT) + "." + NUMBER.incrementAndGet() + "@aerolabs.io";
        var profile = Profile.of(givenName, "Okafor", email);
        return switch (door(People.class).add(organization.id(), profile, role, TEST)) {
            case PersonOutcome.Saved(var person) -> person;
            case PersonOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    /// A browser in which nobody is signed in.
    public Browser browser() {
        return new Browser(url);
    }

    /// A browser in which this person has just signed in with a password.
    public Browser browser(Person person) {
        var opening = new Opening(
                person.organizationId().value(), person.id().value(), "password", new Client("127.0.0.1", "test"));
        return browser()
                .cookie("idp-session", door(Sessions.class).open(opening).reveal());
    }

    /// A token for the REST API.
    public Secret operator() {
        return door(OperatorTokens.class).create("test " + NUMBER.incrementAndGet(), Duration.ofHours(1));
    }

    private static java.nio.file.Path scratch() {
        try {
            return Files.createTempDirectory("switchboard-idp-keys-");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
