package switchboard.sp.sso;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets requests nobody answered and assertions that are too old to be used again.
class SweepWorker {
    private final RequestTable requests;
    private final SpentTable spent;
    private final InstantSource clock;

    SweepWorker(RequestTable requests, SpentTable spent, InstantSource clock) {
        this.requests = requests;
        this.spent = spent;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void sweep() {
        requests.sweep(clock.instant());
        spent.sweep(clock.instant());
    }
}
