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
        return found.equals(Optional.of(acs.toString()))
                ? Judgement.passed(CheckName.DESTINATION, acs.toString(), acs.toString())
                : Judgement.failed(CheckName.DESTINATION, new AddressFinding.WrongDestination(acs, found));
    }
}
