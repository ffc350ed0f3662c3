package switchboard.idp.signin;

import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.idp.directory.Desk;
import switchboard.platform.access.SignedIn;

/// `GET /api/me`: who is signed in and by which door, for scripts; 401 for nobody.
@RestController
class MeController {
    record Me(String wing, String email, String name, String organization, boolean admin, String door, Instant since) {}

    @GetMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Me> me(Desk desk, SignedIn signedIn) {
        var session = signedIn.session();
        var me = new Me(
                "idp",
                desk.person().email(),
                desk.person().name(),
                desk.organization().name(),
                desk.person().admin(),
                session.door(),
                session.openedAt());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }
}
