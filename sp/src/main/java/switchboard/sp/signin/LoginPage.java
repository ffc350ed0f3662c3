package switchboard.sp.signin;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// A page before sign-in: one question.
///
/// @param typed what was typed so far: the address or the domain
/// @param next where to go on to
record LoginPage(Shell shell, String typed, String next, Ways ways) implements PageModel {
    static final String EMAIL = "sp/signin/EmailPage.jte";
    static final String PASSWORD = "sp/signin/PasswordPage.jte";
    static final String PROVIDER = "sp/signin/ProviderPage.jte";
    static final String ONE_WAY = "sp/signin/OneWayPage.jte";

    /// The identity provider that the address leads to, if any.
    ///
    /// @param company whose people sign in with it
    /// @param contact whom to ask there; may be empty
    record Ways(String provider, String company, String domain, String contact) {
        static final Ways PASSWORD_ONLY = new Ways("", "", "", "");

        boolean single() {
            return !provider.isEmpty();
        }
    }
}
