package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.Shell;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Conflicts;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Domains;
import switchboard.sp.company.Entitlement;
import switchboard.sp.company.NotInPlanPage;
import switchboard.sp.company.Visit;
import switchboard.sp.user.User;
import switchboard.sp.user.UserId;
import switchboard.sp.user.Users;

/// Fills the SAML page: what it shows of a connection, gathered from the rooms that know.
final class SamlPages {
    private static final Link[] TRAIL = {
        new Link("My Company", "/admin/company"), new Link("Authentication", "/admin/company/authentication")
    };

    private final Sources sources;

    SamlPages(Sources sources) {
        this.sources = sources;
    }

    record Sources(
            Companies companies,
            Domains domains,
            Users users,
            ConnectionTests tests,
            HealthCheck health,
            ClosedDoors doors) {}

    /// Who looks at which connection, and what just happened.
    record Request(Visit visit, Connection connection, News news) {
        Request with(News latest) {
            return new Request(visit, connection, latest);
        }
    }

    static boolean inPlan(Visit visit) {
        return visit.company().plan().includes(Entitlement.SAML);
    }

    NotInPlanPage notInPlan(Visit visit) {
        return NotInPlanPage.of(
                visit,
                shell(visit),
                sources.companies().planWith(Entitlement.SAML).orElseThrow(),
                "your identity provider signs people in, and nobody needs another password.");
    }

    ChooseProviderPage choose(Visit visit, News news) {
        var verified = sources.domains().of(visit.companyId()).stream()
                .filter(Domain::isVerified)
                .toList();
        return new ChooseProviderPage(shell(visit).with(news), verified);
    }

    SamlPage show(Request request, SamlPage.Options options) {
        var form = SamlForm.of(request.connection());
        return page(request, form, Optional.empty(), options);
    }

    /// The page with what was typed, and what is wrong with it.
    SamlPage again(Request request, SamlForm form) {
        return page(request, form, Optional.empty(), SamlPage.Options.NONE);
    }

    SamlPage preview(Request request, SamlForm form, ReadMetadata.Found found) {
        return page(request, form.with(found), Optional.of(found), SamlPage.Options.NONE);
    }

    Fault conflict(Request request, Connection current, SamlForm form) {
        var now = SamlForm.of(current);
        var changes = List.of(
                new Fault.Change("IdP Entity ID (Issuer)", now.idpEntityId(), form.idpEntityId()),
                new Fault.Change("IdP SSO URL", now.idpSsoUrl(), form.idpSsoUrl()),
                new Fault.Change("Create people at their first sign-in", onOff(now), onOff(form)));
        return Conflicts.of(request.visit(), current.saved(), changes, new Link("SAML", SamlPage.PATH));
    }

    static Shell shell(Visit visit) {
        return visit.admin(SamlPage.PATH, "SAML", TRAIL);
    }

    private SamlPage page(
            Request request, SamlForm form, Optional<ReadMetadata.Found> preview, SamlPage.Options options) {
        return new SamlPage(
                shell(request.visit()).with(request.news()),
                view(request),
                form,
                preview,
                options,
                request.visit().times());
    }

    private SamlView view(Request request) {
        var connection = request.connection();
        var last = sources.tests().last(connection);
        var viewer = new UserId(request.visit().member().id());
        return new SamlView(
                connection,
                sources.health().of(connection),
                last,
                last.map(test -> name(connection, test)).orElse(""),
                sources.doors().panel(connection, viewer));
    }

    private String name(Connection connection, ConnectionTest test) {
        return sources.users()
                .find(connection.companyId(), test.userId())
                .map(User::name)
                .map(name -> name.full())
                .orElse("Somebody");
    }

    private static String onOff(SamlForm form) {
        return form.createsPeople() ? "On" : "Off";
    }
}
