package switchboard.sp.company;

import java.util.List;
import java.util.Locale;
import switchboard.platform.audit.AuditEntry;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;

/// Who changed what, newest first.
record AuditPage(Shell shell, List<Row> rows) implements PageModel {
    static final String TEMPLATE = "sp/company/AuditPage.jte";

    record Row(Moment when, String who, String from, String action, String subject, List<String> changes) {}

    static List<Row> rows(List<AuditEntry> entries, TimeWords times) {
        return entries.stream()
                .map(entry -> new Row(
                        times.atSecond(entry.at()),
                        entry.actor().name(),
                        entry.actor().address(),
                        words(entry.action()),
                        entry.subject(),
                        entry.changes().stream().map(AuditPage::change).toList()))
                .toList();
    }

    private static String words(String action) {
        var text = action.replace('.', ' ').replace('-', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String change(AuditEntry.Change change) {
        return change.field() + ": " + shown(change.before()) + " → " + shown(change.after());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
