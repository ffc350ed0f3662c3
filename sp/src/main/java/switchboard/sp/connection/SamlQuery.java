package switchboard.sp.connection;

import java.util.Objects;
import switchboard.platform.page.News;

/// How the SAML page was asked for: which connection, and what just happened on another page.
///
/// @param change `provider` shows the tiles again
/// @param prevent `ticked` where the enforcement box was ticked and is not saved
/// @param done what was saved
/// @param tested `passed` after a test sign-in
/// @param proven not empty after the admin came in by the connection
record SamlQuery(String connection, String change, String prevent, String done, String tested, String proven) {

    SamlQuery {
        connection = Objects.requireNonNullElse(connection, "");
        change = Objects.requireNonNullElse(change, "");
        prevent = Objects.requireNonNullElse(prevent, "");
        done = Objects.requireNonNullElse(done, "");
        tested = Objects.requireNonNullElse(tested, "");
        proven = Objects.requireNonNullElse(proven, "");
    }

    SamlPage.Options options() {
        return new SamlPage.Options(change.equals("provider"), prevent.equals("ticked") || !proven.isEmpty());
    }

    News news() {
        if (!proven.isEmpty()) {
            return Receipts.of("proven");
        }
        return Receipts.of(tested.equals("passed") ? "tested" : done);
    }
}
