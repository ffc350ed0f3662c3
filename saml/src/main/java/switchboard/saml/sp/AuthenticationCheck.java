package switchboard.saml.sp;

import switchboard.saml.CheckName;

/// Passes an assertion that says once that somebody signed in. One about attributes alone is no sign-in
/// (Profiles §4.1.4.2), two leave open which session is meant.
final class AuthenticationCheck {

    private AuthenticationCheck() {}

    static Judgement judge(int statements) {
        return statements == 1
                ? Judgement.passed(CheckName.AUTHENTICATION, "1 AuthnStatement", "1 AuthnStatement")
                : Judgement.failed(CheckName.AUTHENTICATION, new SubjectFinding.NotOneAuthnStatement(statements));
    }
}
