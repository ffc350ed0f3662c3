package switchboard.idp.sso;

import java.util.List;
import switchboard.platform.problem.Refusal;
import switchboard.saml.binding.BindingProblem;
import switchboard.saml.idp.RequestFinding;

/// Why a person goes no further: one sentence for them, one for their admin.
sealed interface Refused extends Refusal {
    /// What an admin should know and do.
    String explanation();

    record NoSuchApp() implements Refused {
        @Override
        public String code() {
            return "no-such-app";
        }

        @Override
        public String publicMessage() {
            return "No app signs people in at this address. It may be old, or the app was removed.";
        }

        @Override
        public String explanation() {
            return publicMessage();
        }
    }

    record NotSetUp(String label) implements Refused {
        @Override
        public String code() {
            return "not-set-up";
        }

        @Override
        public String publicMessage() {
            return label + " is not set up here yet, so it cannot sign anybody in.";
        }

        @Override
        public String explanation() {
            return "Fill in SP Entity ID and ACS URL: SSO, app " + label + ", tab SSO.";
        }
    }

    record NotReadable(BindingProblem problem) implements Refused {
        @Override
        public String code() {
            return problem.code();
        }

        @Override
        public String publicMessage() {
            return problem.publicMessage();
        }

        @Override
        public String explanation() {
            return problem.publicMessage();
        }
    }

    record NotBelieved(List<RequestFinding> findings) implements Refused {
        public NotBelieved {
            findings = List.copyOf(findings);
        }

        @Override
        public String code() {
            return findings.getFirst().code();
        }

        @Override
        public String publicMessage() {
            return findings.getFirst().publicMessage();
        }

        @Override
        public String explanation() {
            return "Compare what was expected with what was received, and correct it in the app or here: tab SSO.";
        }
    }

    record Replayed() implements Refused {
        @Override
        public String code() {
            return "request-replayed";
        }

        @Override
        public String publicMessage() {
            return "This sign-in request was used before. Start again from the app.";
        }

        @Override
        public String explanation() {
            return "If someone went back in the browser, starting again works. Otherwise treat it as an attack.";
        }
    }

    record WaitedTooLong() implements Refused {
        @Override
        public String code() {
            return "request-gone";
        }

        @Override
        public String publicMessage() {
            return "This sign-in has ended, or it was begun in another browser. Start again from the app.";
        }

        @Override
        public String explanation() {
            return "A request waits 30 minutes for its person, in the browser that brought it, and is answered once.";
        }
    }

    /// @param ask who could change it, by name where the reader may know them
    record NotAssigned(String email, String label, String ask) implements Refused {
        @Override
        public String code() {
            return "not-assigned";
        }

        @Override
        public String publicMessage() {
            return "You are signed in as " + email + ", but " + label + " is not among your applications.";
        }

        @Override
        public String explanation() {
            return "No group of " + email + " has this app. Fix it: User Groups, a group, tab Applications.";
        }
    }
}
