package switchboard.idp.app;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Link;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Tabs;
import switchboard.platform.page.Tile;

/// What every page of one app shows around its own content.
///
/// @param people how many have the app
/// @param groups how many groups have it
public record AppFrame(Shell shell, App app, CatalogueEntry entry, long people, long groups) {
    static final String GENERAL = "General";
    static final String SSO = "SSO";
    static final String USER_GROUPS = "User groups";

    static String address(App app) {
        return "/admin/sso/" + app.id();
    }

    String address() {
        return address(app);
    }

    AppFrame with(Shell other) {
        return new AppFrame(other, app, entry, people, groups);
    }

    Tile tile() {
        return tile(app);
    }

    static Tile tile(App app) {
        return new Tile(Tile.of(app.label()).letters(), Tile.of(app.handle()).tone());
    }

    Badge state() {
        return app.trust().complete() ? Badge.ok("Active") : Badge.draft("Not active yet");
    }

    String lead() {
        return entry.name() + ". " + peopleWords() + ", " + (groups == 1 ? "1 group." : groups + " groups.");
    }

    String peopleWords() {
        return people == 1 ? "1 person" : String.format(Locale.ENGLISH, "%,d people", people);
    }

    Tabs tabs() {
        var pages = List.of(
                new Link(GENERAL, address() + "/general"),
                new Link(SSO, address() + "/sso"),
                new Link(USER_GROUPS, address() + "/groups"));
        return new Tabs(app.label(), pages, shell.where().tab());
    }

    /// How long a certificate is still good, for its badge.
    static Badge goodFor(Instant end, Instant now) {
        var days = java.time.Duration.between(now, end).toDays();
        if (days < 0) {
            return Badge.bad("Expired");
        }
        if (days <= 60) {
            return Badge.warn(days == 1 ? "1 day left" : days + " days left");
        }
        return Badge.ok(days > 730 ? "Good for " + days / 365 + " years" : "Good for " + days / 30 + " months");
    }
}
