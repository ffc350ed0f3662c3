package switchboard.idp.sso;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets requests whose person never came, and answered ones that are too old to be sent again.
class SweepWorker {
    private final WaitingTable waiting;
    private final AnsweredTable answered;
    private final InstantSource clock;

    SweepWorker(WaitingTable waiting, AnsweredTable answered, InstantSource clock) {
        this.waiting = waiting;
        this.answered = answered;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void sweep() {
        waiting.sweep(clock.instant());
        answered.sweep(clock.instant());
    }
}
