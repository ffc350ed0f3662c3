package switchboard.idp.app;

import org.springframework.stereotype.Component;
import switchboard.idp.group.GroupId;

/// Shows an app to the REST API, with what lies outside its own row.
@Component
class AppViews {
    private final Apps apps;
    private final Assignments assignments;
    private final AppAddresses addresses;

    AppViews(Apps apps, Assignments assignments, AppAddresses addresses) {
        this.apps = apps;
        this.assignments = assignments;
        this.addresses = addresses;
    }

    AppJson of(App app) {
        var groups =
                assignments.groups(app).stream().map(GroupId::toString).sorted().toList();
        return AppJson.of(app, apps.certificate(app), addresses, groups);
    }
}
