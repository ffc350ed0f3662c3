package switchboard.sp.sso;

import java.util.List;
import java.util.Optional;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Difference;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// One attempt, explained: cause first, evidence below.
///
/// @param advice for a refusal at a connection
/// @param message the decoded answer, masked; empty where there was none
record SignInPage(Shell shell, What what, Optional<Advice> advice, String message) implements PageModel {
    static final String TEMPLATE = "sp/sso/SignInPage.jte";

    record What(SignInEntry entry, Badge badge, String door, Moment at) {}

    String sentence() {
        return advice.map(Advice::happened).orElseGet(() -> SignInWords.sentence(what.entry()));
    }

    /// The first finding's two values, where it has two.
    Optional<Difference> difference() {
        return what.entry().facts().findings().stream()
                .filter(row -> !row.expected().isEmpty())
                .findFirst()
                .map(row -> new Difference(row.expected(), row.received()));
    }

    /// Findings beyond the first: all of them are shown, so that one attempt tells everything.
    List<SignInEntry.Row> others() {
        return what.entry().facts().findings().stream().skip(1).toList();
    }
}
