package switchboard.saml;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Bounds an assertion: from when, until when, and for whom (Core §2.5.1).
///
/// @param audiences one list per `AudienceRestriction`; each must hold for the whole to hold
/// @param unknown names of conditions that this library does not know, and so cannot grant
public record Conditions(
        Optional<Instant> notBefore,
        Optional<Instant> notOnOrAfter,
        List<List<String>> audiences,
        List<String> unknown) {

    public Conditions {
        audiences = audiences.stream().map(List::copyOf).toList();
        unknown = List.copyOf(unknown);
    }
}
