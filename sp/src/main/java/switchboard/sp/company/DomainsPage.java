package switchboard.sp.company;

import java.util.List;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;

/// The domains a company claims, and the form that claims another.
record DomainsPage(Shell shell, List<Row> rows, String typed) implements PageModel {
    static final String TEMPLATE = "sp/company/DomainsPage.jte";

    record Row(String name, Badge state, String note, Moment since) {}

    static List<Row> rows(List<Domain> domains, TimeWords times) {
        return domains.stream().map(domain -> row(domain, times)).toList();
    }

    private static Row row(Domain domain, TimeWords times) {
        return domain.verified()
                .map(by -> new Row(domain.name().shown(), Badge.NONE, "Vouched for by " + by.by(), times.day(by.at())))
                .orElseGet(() -> new Row(
                        domain.name().shown(),
                        Badge.info("Pending"),
                        "Ask whoever runs Switchboard to vouch for it; give them " + domain.id() + ".",
                        times.day(domain.createdAt())));
    }
}
