package switchboard.platform.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import switchboard.platform.session.Session;

/// The person behind a browser's request, as the session knows them. A wing looks up names and roles by the
/// ids.
public record SignedIn(Session session) {
    public UUID tenantId() {
        return session.tenantId();
    }

    public UUID subjectId() {
        return session.subjectId();
    }

    /// Whether its holder proved who they are within `age`: what a page that asks for step-up wants to know.
    public boolean provenWithin(Duration age, Instant now) {
        return session.provenAt().filter(at -> at.plus(age).isAfter(now)).isPresent();
    }
}
