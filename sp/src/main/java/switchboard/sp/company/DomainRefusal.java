package switchboard.sp.company;

import switchboard.platform.problem.Refusal;

/// Why a domain cannot be claimed or vouched for.
public sealed interface DomainRefusal extends Refusal {

    record PublicMail(DomainName domain) implements DomainRefusal {
        @Override
        public String code() {
            return "domain-public-mail";
        }

        @Override
        public String publicMessage() {
            return "Anybody can have an address at " + domain.shown() + ", so no company can claim it.";
        }
    }

    record AlreadyClaimed(DomainName domain) implements DomainRefusal {
        @Override
        public String code() {
            return "domain-already-here";
        }

        @Override
        public String publicMessage() {
            return domain.shown() + " is already in your list.";
        }
    }

    /// Verified by another company; nothing tells which.
    record Taken(DomainName domain) implements DomainRefusal {
        @Override
        public String code() {
            return "domain-taken";
        }

        @Override
        public String publicMessage() {
            return domain.shown() + " is verified by another company. If it is yours, ask whoever runs Switchboard.";
        }
    }
}
