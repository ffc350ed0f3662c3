package switchboard.saml.sp;

import java.util.Optional;
import switchboard.saml.CheckName;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;

/// Passes a Response whose top-level status is Success (Core §3.2.2.2); anything else is the identity
/// provider's no.
final class StatusCheck {

    private StatusCheck() {}

    static Judgement judge(Optional<Status> status) {
        return status.map(StatusCheck::judge)
                .orElseGet(() ->
                        Judgement.failed(CheckName.STATUS, new MessageFinding.Malformed("Response/Status is missing")));
    }

    private static Judgement judge(Status status) {
        return status.isSuccess()
                ? Judgement.passed(
                        CheckName.STATUS,
                        StatusCode.SUCCESS.shortName(),
                        status.code().shortName())
                : Judgement.failed(CheckName.STATUS, new StatusFinding(status));
    }
}
