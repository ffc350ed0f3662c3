package switchboard.idp.sso;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import switchboard.idp.app.App;
import switchboard.idp.app.AppId;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.sso.SignOn.Facts;
import switchboard.idp.sso.SignOn.Outcome;
import switchboard.platform.id.Ids;
import switchboard.platform.id.Reference;

/// Remembers who signed in to which app, and what was refused and why.
public class SignOns {
    private static final Logger LOG = LoggerFactory.getLogger(SignOns.class);
    private static final int MOST = 100;

    private final SignOnTable table;
    private final Ids ids;
    private final InstantSource clock;

    SignOns(SignOnTable table, Ids ids, InstantSource clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    record Result(Outcome outcome, String code) {}

    Reference record(App app, Optional<PersonId> person, Result result, Facts facts) {
        var signOn = new SignOn(
                app.organizationId(),
                app.id(),
                ids.next(),
                person,
                clock.instant(),
                result.outcome(),
                result.code(),
                ids.reference(),
                facts);
        table.insert(app.organizationId(), signOn);
        LOG.info(
                "sign-on app={} outcome={} code={} reference={}",
                app.id(),
                result.outcome(),
                result.code(),
                signOn.reference());
        return signOn.reference();
    }

    /// A refusal that belongs to no app, and so to no organization: only the log has it.
    Reference nowhere(Refused why) {
        var reference = ids.reference();
        LOG.info("sign-on outcome=REFUSED code={} reference={}", why.code(), reference);
        return reference;
    }

    /// When a person last opened each of these apps.
    public Map<AppId, Instant> lastUsed(Person person, Collection<App> apps) {
        return apps.isEmpty()
                ? Map.of()
                : table.lastUsed(
                        person.organizationId(),
                        person.id(),
                        apps.stream().map(App::id).toList());
    }

    /// The latest attempts at one app, newest first.
    public List<SignOn> latest(App app) {
        return table.latest(app.organizationId(), app.id(), MOST);
    }

    /// The attempt somebody has the reference of.
    public Optional<SignOn> find(OrganizationId organization, Reference reference) {
        return table.find(organization, reference);
    }
}
