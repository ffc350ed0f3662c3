package switchboard.sp.user;

import switchboard.platform.problem.Refusal;

/// Why an account cannot be made or changed.
public sealed interface UserRefusal extends Refusal {

    record EmailTaken(EmailAddress email) implements UserRefusal {
        @Override
        public String code() {
            return "email-taken";
        }

        @Override
        public String publicMessage() {
            return "Another person of this company has the address " + email + ".";
        }
    }

    /// Somebody must always be able to change the settings.
    record LastAdmin(String name) implements UserRefusal {
        @Override
        public String code() {
            return "last-company-admin";
        }

        @Override
        public String publicMessage() {
            return name + " is the last company admin. Make someone else a company admin first.";
        }
    }

    record IdentityTaken() implements UserRefusal {
        @Override
        public String code() {
            return "identity-taken";
        }

        @Override
        public String publicMessage() {
            return "This identity already belongs to another person of this company.";
        }
    }

    record SetupLinkSpent() implements UserRefusal {
        @Override
        public String code() {
            return "setup-link-spent";
        }

        @Override
        public String publicMessage() {
            return "This link is unknown, was used, or is older than 24 hours. Whoever runs Switchboard can make another"
                    + " with the command setup-link.";
        }
    }
}
