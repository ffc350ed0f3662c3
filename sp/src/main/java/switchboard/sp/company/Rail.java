package switchboard.sp.company;

import switchboard.platform.page.Frame;
import switchboard.platform.page.Icon;
import switchboard.platform.page.Nav;
import switchboard.platform.page.Nav.Item;
import switchboard.platform.page.Viewer;
import switchboard.platform.page.Wing;

/// The rail of the admin pages: the pages that there are, in the seeds' words.
final class Rail {
    private static final Nav ADMIN = Nav.of(Nav.Section.of(
            "Admin Settings",
            Item.of("My Company", "/admin/company", Icon.BUILDING)
                    .with(
                            Item.of("Domains", "/admin/company/domains"),
                            Item.of("Authentication", "/admin/company/authentication")
                                    .with(Item.of("SAML", "/admin/company/authentication/saml"))),
            Item.of("People", "/admin/people", Icon.PEOPLE),
            Item.of("Sign-ins", "/admin/signins", Icon.DOOR),
            Item.of("Audit log", "/admin/audit", Icon.LIST)));
    private static final Nav OWN =
            Nav.of(Nav.Section.of("", Item.of("Home", "/", Icon.USER), Item.of("Your sessions", "/me", Icon.PHONE)));

    private Rail() {}

    static Frame frame(Company company, Member member) {
        var nav = member.role() == Role.COMPANY_ADMIN ? ADMIN : OWN;
        return new Frame(Wing.SERVICE, company.name(), Viewer.of(member.name(), member.email()), nav);
    }
}
