package switchboard.sp.user;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Choice;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Pager;
import switchboard.platform.page.Shell;

/// The people of a company, searched and a page at a time.
record PeoplePage(Shell shell, People people, PeopleQuery query) implements PageModel {
    static final String TEMPLATE = "sp/user/PeoplePage.jte";
    static final String PATH = "/admin/people";

    List<Choice> states() {
        return List.of(Choice.of("", "Any state"), Choice.of("active", "Active"), Choice.of("suspended", "Suspended"));
    }

    String state() {
        return query.state().map(UserState::code).orElse("");
    }

    String count() {
        return String.format(Locale.ENGLISH, "%,d", people.total()) + (people.total() == 1 ? " person" : " people");
    }

    Pager pager() {
        var base = PATH + "?q=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8) + "&state=" + state()
                + "&page=";
        return Pager.of(new Pager.Cut(people.total(), PeopleQuery.PAGE_SIZE), query.page(), base);
    }

    static Badge badge(UserState state) {
        return switch (state) {
            case ACTIVE -> Badge.NONE;
            case PENDING -> Badge.info("Pending");
            case SUSPENDED -> Badge.plain("Suspended");
            case DELETED -> Badge.bad("Deleted");
        };
    }
}
