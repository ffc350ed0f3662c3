package switchboard.sp.sso;

import switchboard.platform.problem.Refusal;
import switchboard.sp.company.DomainName;
import switchboard.sp.user.EmailAddress;

/// Why a believed answer still opens nothing. The public sentence is the person's; the admin's log has the
/// rest.
sealed interface Refused extends Refusal {

    /// For the admin: what happened, and where it is put right.
    String explanation();

    record Replayed() implements Refused {
        @Override
        public String code() {
            return "replayed";
        }

        @Override
        public String publicMessage() {
            return "This sign-in was used before. Signing in again works.";
        }

        @Override
        public String explanation() {
            return "This answer was used before. If someone went back in the browser, signing in again works. "
                    + "Otherwise treat it as an attack.";
        }
    }

    record NoEmail() implements Refused {
        @Override
        public String code() {
            return "no-email";
        }

        @Override
        public String publicMessage() {
            return "You were recognised, but your e-mail address did not come along.";
        }

        @Override
        public String explanation() {
            return "The answer names no e-mail address. Map the attribute email to the person's address.";
        }
    }

    record OutsideDomain(EmailAddress email) implements Refused {
        @Override
        public String code() {
            return "outside-domain";
        }

        @Override
        public String publicMessage() {
            return "You were recognised, but with an address that does not belong to this company.";
        }

        @Override
        public String explanation() {
            return email + " lies outside the company's verified domains. Verify its domain, or correct the address.";
        }
    }

    record UnknownUser(EmailAddress email) implements Refused {
        @Override
        public String code() {
            return "unknown-user";
        }

        @Override
        public String publicMessage() {
            return "You were recognised, but you have no account here yet. Your IT team can add you.";
        }

        @Override
        public String explanation() {
            return "No person here has " + email
                    + ", and creating people at sign-in is off. Add them, or switch it on: " + "SAML, People.";
        }
    }

    record NotActive(EmailAddress email, String state) implements Refused {
        @Override
        public String code() {
            return "not-active";
        }

        @Override
        public String publicMessage() {
            return "You were recognised, but your account here is not active. Your IT team can help.";
        }

        @Override
        public String explanation() {
            return email + " is " + state + " here. Restore the account under People, if they should come in.";
        }
    }

    record AnotherKey(EmailAddress email) implements Refused {
        @Override
        public String code() {
            return "another-key";
        }

        @Override
        public String publicMessage() {
            return "You were recognised, but your address belongs to an account with another key. Your IT team can help.";
        }

        @Override
        public String explanation() {
            return "The account of " + email
                    + " already has another lasting key from this identity provider. An address "
                    + "given to a new person must not inherit an account: change the old account's address first.";
        }
    }

    record NotYou(EmailAddress email, EmailAddress admin) implements Refused {
        @Override
        public String code() {
            return "not-you";
        }

        @Override
        public String publicMessage() {
            return "That was another person than the one who is signed in here.";
        }

        @Override
        public String explanation() {
            return "The identity provider signed in " + email + ", but " + admin
                    + " asked. Sign out there, then try again as yourself.";
        }
    }

    record OtherDoor(DomainName domain, String provider) implements Refused {
        @Override
        public String code() {
            return "door-closed";
        }

        @Override
        public String publicMessage() {
            return "This way in is closed. " + provider + " is the one way in.";
        }

        @Override
        public String explanation() {
            return "People of " + domain.value() + " must sign in with " + provider + ".";
        }
    }
}
