package switchboard.platform.page;

import java.util.List;

/// The example company's frames: the rail of each wing as its pages show it.
final class SampleShells {
    static final Csrf CSRF = new Csrf("_csrf", "token");
    static final Link ADMIN = new Link("Admin Settings", "/admin");
    static final Link DIRECTORY = new Link("Directory", "/admin");
    static final Viewer AMELIA = Viewer.of("Amelia Okafor", "amelia.okafor@aerolabs.io");

    private SampleShells() {}

    static Shell service(String current, Where where) {
        return Shell.of(new Frame(Wing.SERVICE, "Aerolabs", AMELIA, serviceNav()).at(current), where, CSRF);
    }

    static Shell directory(String current, Where where) {
        return Shell.of(new Frame(Wing.DIRECTORY, "Aerolabs", AMELIA, directoryNav()).at(current), where, CSRF);
    }

    static Shell panel(Where where) {
        var nav = Nav.of(Nav.Section.of(
                "",
                Nav.Item.of("Applications", "/"),
                Nav.Item.of("My profile", "/profile"),
                Nav.Item.of("Security", "/security")));
        var tom = Viewer.of("Tom Whitfield", "tom.whitfield@aerolabs.io");
        return Shell.of(new Frame(Wing.DIRECTORY, "Aerolabs", tom, nav.at("/")), where, CSRF);
    }

    static Where saml() {
        return Where.at(
                "SAML",
                ADMIN,
                new Link("My Company", "/admin/company"),
                new Link("Authentication", "/admin/company/auth"));
    }

    static Where phone() {
        return Where.at("Aerolabs Phone", DIRECTORY, new Link("SSO", "/admin/sso"))
                .tab("SSO");
    }

    static News twoProblems() {
        return News.problems(List.of(
                new Problem("idpUrl", "IdP SSO URL must start with https://"),
                new Problem("certificate", "This is a private key. Paste the certificate instead.")));
    }

    private static Nav serviceNav() {
        return Nav.of(Nav.Section.of(
                "Admin Settings",
                Nav.Item.of("My Company", "/admin/company", Icon.BUILDING)
                        .with(Nav.Item.of("Domains", "/domains"), authentication()),
                Nav.Item.of("People", "/people", Icon.PEOPLE),
                Nav.Item.of("Offices", "/offices", Icon.PIN),
                Nav.Item.of("Licences", "/licences", Icon.CARD),
                Nav.Item.of("Sign-ins", "/signins", Icon.DOOR),
                Nav.Item.of("Audit log", "/audit", Icon.LIST),
                Nav.Item.of("Webhooks", "/webhooks", Icon.WEBHOOK)));
    }

    private static Nav.Item authentication() {
        return Nav.Item.of("Authentication", "/auth")
                .with(
                        Nav.Item.of("SAML", "/saml"),
                        Nav.Item.of("API Keys", "/keys"),
                        Nav.Item.of("SCIM", "/scim"),
                        Nav.Item.of("Sign-in methods", "/methods"));
    }

    private static Nav directoryNav() {
        return Nav.of(
                Nav.Section.of(
                        "People",
                        Nav.Item.of("Users", "/users", Icon.USER),
                        Nav.Item.of("User Groups", "/groups", Icon.PEOPLE)),
                Nav.Section.of(
                        "Access",
                        Nav.Item.of("SSO", "/sso", Icon.GRID),
                        Nav.Item.of("Approvals", "/approvals", Icon.CHECK).waiting(4),
                        Nav.Item.of("Activity", "/activity", Icon.ACTIVITY)),
                Nav.Section.of(
                        "Organization",
                        Nav.Item.of("Admins", "/admins", Icon.SHIELD),
                        Nav.Item.of("Audit log", "/audit", Icon.LIST),
                        Nav.Item.of("Settings", "/settings", Icon.GEAR)));
    }
}
