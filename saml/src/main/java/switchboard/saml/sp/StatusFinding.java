package switchboard.saml.sp;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;

/// The identity provider itself says no: not signed in, not assigned, not understood. Its own words are in the
/// status.
public record StatusFinding(Status status) implements Finding {

    @Override
    public String code() {
        return "status";
    }

    @Override
    public String publicMessage() {
        return "The identity provider did not sign you in.";
    }

    @Override
    public Optional<String> expected() {
        return Optional.of(StatusCode.SUCCESS.shortName());
    }

    @Override
    public Optional<String> received() {
        return Optional.of(Stream.of(
                        Optional.of(status.code().shortName()),
                        status.detail().map(StatusCode::shortName),
                        status.message())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": ")));
    }
}
