package switchboard.sp.enforcement;

import switchboard.platform.problem.Refusal;

/// Why the doors cannot be closed yet.
public sealed interface EnforcementRefusal extends Refusal {

    /// @param provider whom to sign in through
    record ProofNeeded(String provider) implements EnforcementRefusal {
        @Override
        public String code() {
            return "proof-needed";
        }

        @Override
        public String publicMessage() {
            return "First sign in through " + provider
                    + " yourself. Then you can close the other doors without locking yourself out.";
        }
    }

    record NotUsable() implements EnforcementRefusal {
        @Override
        public String code() {
            return "connection-not-usable";
        }

        @Override
        public String publicMessage() {
            return "The connection is not complete, or it is disabled. Complete it, then close the other doors.";
        }
    }

    /// Closed in favour of another connection of the company.
    record ClosedForAnother() implements EnforcementRefusal {
        @Override
        public String code() {
            return "closed-for-another";
        }

        @Override
        public String publicMessage() {
            return "The doors are closed in favour of another connection. Open them there first.";
        }
    }
}
