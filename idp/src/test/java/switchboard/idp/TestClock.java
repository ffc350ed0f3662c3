package switchboard.idp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The wing's clock, which a test may push forward. It runs with the real one otherwise.
public final class TestClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get());
    }

    public void forward(Duration step) {
        ahead.updateAndGet(before -> before.plus(step));
    }
}
