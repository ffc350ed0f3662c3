package switchboard.saml.sp;

import java.net.URI;
import java.util.Optional;
import switchboard.saml.CheckName;

/// Passes a Response that was sent to exactly our address. A signed one must say so (Bindings §3.5.5.2), so
/// that it cannot be collected at one service and posted to another.
record DestinationCheck(URI acs) {

    Judgement judge(Evidence.EnvelopeEvidence evidence) {
        var found = evidence.envelope().destination();
        if (found.isEmpty() && !evidence.signed()) {
            return Judgement.passed(CheckName.DESTINATION, acs.toString(), "none, as an unsigned Response may");
        }
        return found.filter(acs.toString()::equals)
                .map(same -> Judgement.passed(CheckName.DESTINATION, acs.toString(), same))
                .orElseGet(() -> failed(found));
    }

    private Judgement failed(Optional<String> found) {
        return Judgement.failed(CheckName.DESTINATION, new AddressFinding.WrongDestination(acs, found));
    }
}
