package switchboard.sp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import switchboard.platform.access.OperatorTokens;
import switchboard.platform.audit.Actor;
import switchboard.platform.crypto.SecretKeyFile;
import switchboard.platform.session.Client;
import switchboard.platform.session.Opening;
import switchboard.platform.session.Sessions;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;
import switchboard.platform.wing.WingStart;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Domains;
import switchboard.sp.company.NewCompany;
import switchboard.sp.company.Role;
import switchboard.sp.user.NewUser;
import switchboard.sp.user.PersonName;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// The service, really running: a database of its own, a port of its own. One for the whole JVM; tests keep
/// apart by making a company each.
public final class SpHouse {
    /// Who the audit log names for what a test arranges.
    public static final Actor TEST = new Actor("test", "127.0.0.1");

    private static final int PEER_PORT = freePort();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final URI url;
    private final ConfigurableApplicationContext wing;
    private final TestClock clock = new TestClock();

    private SpHouse(int port) {
        this.url = URI.create("http://127.0.0.1:" + port);
        var keys = scratch().resolve("secret.key");
        new SecretKeyFile(keys).create(new SecureRandom());
        var settings = new WingSettings(Wing.SP, url, HouseDatabase.open(), keys, List.of(peer()));
        this.wing = new WingStart(SpApplication.class, settings, new WingStart.Listen("127.0.0.1", port), clock).run();
        Runtime.getRuntime().addShutdownHook(new Thread(wing::close, "sp-house-close"));
    }

    private static final class Shared {
        static final SpHouse HOUSE = new SpHouse(freePort());
    }

    public static SpHouse open() {
        return Shared.HOUSE;
    }

    /// Where a test may play an identity provider that the service reaches out to.
    public static URI peer() {
        return URI.create("http://localhost:" + PEER_PORT);
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

    /// A new company with a name nobody else has, on the plan that has everything.
    public Company company() {
        return company("enterprise");
    }

    public Company company(String plan) {
        var wanted = new NewCompany("Aerolabs " + NUMBER.incrementAndGet(), plan);
        return door(Companies.class).create(wanted, TEST).orThrow();
    }

    /// A verified domain nobody else has.
    public Domain domain(Company company) {
        var domains = door(Domains.class);
        var claimed = domains.claim(company.id(), "aerolabs" + NUMBER.incrementAndGet() + ".io", TEST)
                .orThrow();
        return domains.vouch(claimed, TEST).orThrow();
    }

    /// A person of this domain with an address nobody else has.
    public User user(Domain domain, String givenName, Role role) {
        var email = givenName.toLowerCase(Locale.ROOT) + "." + NUMBER.incrementAndGet() + "@" + domain.name();
        var wanted = NewUser.of(new PersonName(givenName, "Okafor"), email, role, "test");
        return door(Users.class).create(domain.companyId(), wanted, TEST).orThrow();
    }

    /// A browser in which nobody is signed in.
    public Browser browser() {
        return new Browser(url);
    }

    /// A browser in which this person has just signed in with a password.
    public Browser browser(User user) {
        return browser(user, "password");
    }

    /// A browser in which this person has just come in by a door.
    public Browser browser(User user, String door) {
        var opening = new Opening(user.companyId().value(), user.id().value(), door, new Client("127.0.0.1", "test"));
        return browser().cookie("sp-session", door(Sessions.class).open(opening).reveal());
    }

    /// A script with a token for the REST API.
    public Rest rest() {
        var token = door(OperatorTokens.class).create("test " + NUMBER.incrementAndGet(), Duration.ofHours(1));
        return new Rest(url, token);
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("switchboard-sp-keys-");
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
