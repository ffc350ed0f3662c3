package switchboard.server.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContext;
import switchboard.platform.access.OperatorTokens;
import switchboard.server.demo.DemoMemory.Memory;
import switchboard.server.house.House;

/// The example company in a running house: made at the first start, kept at the next.
public final class Demo {
    private static final String TOKEN_NAME = "demo";
    private static final Duration TOKEN_LIFE = Duration.ofDays(30);

    private final House house;
    private final DemoMemory memory;

    public Demo(House house, Path dataDirectory) {
        this.house = house;
        this.memory = new DemoMemory(dataDirectory);
    }

    /// Fills both wings where that is not done yet.
    public List<DemoPerson> people() {
        var known = memory.recall();
        if (house.fresh() || !known.filled()) {
            var service = CompletableFuture.runAsync(() -> new ServiceSide(house.sp()).fill(known.people()));
            new DirectorySide(house.idp()).fill(known.people());
            service.join();
            memory.keep(new Memory(true, known.people()));
        }
        return known.people();
    }

    /// New operator tokens for this start; those of the last one end.
    public Tokens tokens() {
        return new Tokens(token(house.sp()), token(house.idp()));
    }

    /// The two wings' operator tokens.
    public record Tokens(String sp, String idp) {
        @Override
        public String toString() {
            return "Tokens[***]";
        }
    }

    private static String token(ApplicationContext wing) {
        var tokens = wing.getBean(OperatorTokens.class);
        tokens.revoke(TOKEN_NAME);
        return tokens.create(TOKEN_NAME, TOKEN_LIFE).reveal();
    }
}
