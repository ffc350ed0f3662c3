package switchboard.sp.connection;

import switchboard.platform.problem.Refusal;
import switchboard.sp.company.Plan;

/// Why a connection cannot be begun, switched on or switched off.
public sealed interface ConnectionRefusal extends Refusal {

    record NotInPlan(Plan needed) implements ConnectionRefusal {
        @Override
        public String code() {
            return "not-in-plan";
        }

        @Override
        public String publicMessage() {
            return "SAML is part of " + needed.name() + ".";
        }
    }

    record NoVerifiedDomain() implements ConnectionRefusal {
        @Override
        public String code() {
            return "domain-not-verified";
        }

        @Override
        public String publicMessage() {
            return "A connection needs a verified domain. Add the domain, and have it verified, under Domains.";
        }
    }

    record NotComplete() implements ConnectionRefusal {
        @Override
        public String code() {
            return "connection-not-complete";
        }

        @Override
        public String publicMessage() {
            return "Something is still missing. Fill in IdP Entity ID (Issuer), IdP SSO URL and Certificate, then save.";
        }
    }

    record TestNeeded() implements ConnectionRefusal {
        @Override
        public String code() {
            return "test-needed";
        }

        @Override
        public String publicMessage() {
            return "Test sign-in first. Enable opens after a test of these exact values has passed.";
        }
    }

    record Enforced() implements ConnectionRefusal {
        @Override
        public String code() {
            return "connection-enforced";
        }

        @Override
        public String publicMessage() {
            return "This is the one way in at the moment. Open the other doors first, then disable it.";
        }
    }

    record LastCertificate() implements ConnectionRefusal {
        @Override
        public String code() {
            return "last-certificate";
        }

        @Override
        public String publicMessage() {
            return "This is the only certificate. Add the next one first, then remove this.";
        }
    }
}
