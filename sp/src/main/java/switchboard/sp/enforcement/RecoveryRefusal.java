package switchboard.sp.enforcement;

import switchboard.platform.problem.Refusal;

/// Why a recovery link does nothing.
public sealed interface RecoveryRefusal extends Refusal {

    record LinkSpent() implements RecoveryRefusal {
        @Override
        public String code() {
            return "recovery-link-spent";
        }

        @Override
        public String publicMessage() {
            return "This link is unknown, was used, or is older than 30 minutes. Ask whoever runs Switchboard for another.";
        }
    }
}
