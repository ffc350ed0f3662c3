package switchboard.idp.app;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.problem.FieldProblem;
import switchboard.saml.SigningKey;

/// Installs, changes and finds the apps of an organization.
@Component
public class Apps {
    private final AppTable table;
    private final NewApps newcomers;
    private final AppKeys keys;
    private final Audit audit;

    Apps(AppTable table, NewApps newcomers, AppKeys keys, Audit audit) {
        this.table = table;
        this.newcomers = newcomers;
        this.keys = keys;
        this.audit = audit;
    }

    /// Activates an app: gives it its address and its key pair, and the entry's mapping.
    @Transactional
    public AppOutcome install(OrganizationId organization, CatalogueEntry entry, String label, Actor actor) {
        var problems = AppRules.label(label);
        if (!problems.isEmpty()) {
            return new AppOutcome.Invalid(problems);
        }
        var app = newcomers.of(organization, entry, label.strip());
        table.insert(organization, app);
        keys.make(app);
        audit.record(Deed.of(organization.value(), actor, "app.installed", app.label())
                .change("entry", "", entry.key())
                .change("address", "", app.handle()));
        return new AppOutcome.Saved(app);
    }

    /// Stores `wish`, which is an app as it was seen, with whatever should be different.
    @Transactional
    public AppOutcome change(App wish, Actor actor) {
        var problems = AppRules.problems(wish);
        if (!problems.isEmpty()) {
            return new AppOutcome.Invalid(problems);
        }
        var before = find(wish.organizationId(), wish.id());
        return before.isEmpty() ? new AppOutcome.Gone() : change(before.get(), wish, actor);
    }

    private AppOutcome change(App before, App wish, Actor actor) {
        try {
            if (before.version() != wish.version() || !table.update(wish.organizationId(), wish)) {
                return new AppOutcome.Stale(
                        find(wish.organizationId(), wish.id()).orElse(before));
            }
        } catch (DuplicateKeyException _) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new AppOutcome.Invalid(List.of(new FieldProblem(
                    "idpEntityId", "Another app here uses this IdP Entity ID. Each app needs one of its own.")));
        }
        audit.record(AppChanges.deed(before, wish, actor));
        return new AppOutcome.Saved(wish.seenAt(wish.version() + 1));
    }

    /// Removes an app with its keys; its address is never given to another.
    @Transactional
    public void delete(App app, Actor actor) {
        if (table.delete(app.organizationId(), app.id())) {
            audit.record(Deed.of(app.organizationId().value(), actor, "app.deleted", app.label()));
        }
    }

    public Optional<App> find(OrganizationId organization, AppId app) {
        return table.find(organization, app);
    }

    /// The app behind the last part of `/saml2/{handle}`.
    public Optional<App> findByHandle(String handle) {
        return table.findByHandle(handle);
    }

    public List<App> list(OrganizationId organization) {
        return table.list(organization);
    }

    /// What signs our answers to this app.
    public SigningKey signingKey(App app) {
        return keys.signing(app.organizationId(), app.id());
    }

    /// What the app knows us by.
    public X509Certificate certificate(App app) {
        return keys.certificate(app.organizationId(), app.id());
    }
}
