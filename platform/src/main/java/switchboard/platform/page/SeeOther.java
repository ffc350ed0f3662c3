package switchboard.platform.page;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The answer to a form that was taken: go and look there (RFC 9110 §15.4.4), so that a reload posts nothing
/// twice.
public final class SeeOther {
    private SeeOther() {}

    /// @param path on this site, with its query
    public static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
