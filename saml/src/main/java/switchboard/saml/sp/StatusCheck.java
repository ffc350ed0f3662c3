package switchboard.saml.sp;

import java.util.Optional;
import switchboard.saml.CheckName;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;

/// Passes a Response whose top-level status is Success (Core §3.2.2.2); anything else is the identity provider's no.
final class StatusCheck {

    private StatusCheck() {}

    static Judgement judge(Optional<Status> status) {
        return status.filter(one -> !one.isSuccess())
                .map(one -> Judgement.failed(CheckName.STATUS, new StatusFinding(one)))
                .orElseGet(() -> Judgement.passed(
                        CheckName.STATUS,
                        StatusCode.SUCCESS.shortName(),
                        status.map(one -> one.code().shortName()).orElse("none")));
    }
}
