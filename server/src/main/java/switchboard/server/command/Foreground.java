package switchboard.server.command;

import java.util.concurrent.CountDownLatch;
import switchboard.server.house.House;

/// Keeps a house running until Ctrl-C or a termination signal, then closes it before the process ends.
final class Foreground {
    private final House house;
    private final CountDownLatch signalled = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Foreground(House house) {
        this.house = house;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /// Returns when the house is closed; the JVM is then already on its way out.
    void await() {
        try {
            signalled.await();
            house.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
    }

    private void stop() {
        signalled.countDown();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
