package switchboard.idp.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.organization.OrganizationOutcome;
import switchboard.idp.organization.Organizations;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.FieldRules;
import switchboard.platform.secret.Secret;

/// Makes an organization and its first admin, for whoever holds the setup link; all of it or nothing.
@Component
class OpenDirectory {
    private final SetupLinks links;
    private final Organizations organizations;
    private final People people;

    OpenDirectory(SetupLinks links, Organizations organizations, People people) {
        this.links = links;
        this.organizations = organizations;
        this.people = people;
    }

    /// What the setup page asks for.
    record Wish(String organization, Profile admin, Secret password) {}

    sealed interface Outcome {
        record Opened(Person admin) implements Outcome {}

        record Invalid(List<FieldProblem> problems) implements Outcome {}

        /// Unknown, old or spent.
        record Closed() implements Outcome {}
    }

    @Transactional
    Outcome open(Secret key, Wish wish, Actor actor) {
        if (!links.spend(key)) {
            return new Outcome.Closed();
        }
        var outcome = switch (organizations.create(wish.organization(), actor)) {
            case OrganizationOutcome.Saved(var organization) -> admin(organization.id(), wish, actor);
            case OrganizationOutcome.Invalid(var problems) ->
                new Outcome.Invalid(new FieldRules()
                        .required("organization", "name for the organization", wish.organization())
                        .problems());
        };
        if (outcome instanceof Outcome.Invalid) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Outcome admin(OrganizationId organization, Wish wish, Actor actor) {
        return switch (people.add(organization, wish.admin(), PersonRole.ADMIN, actor)) {
            case PersonOutcome.Saved(var person) -> password(person, wish, actor);
            case PersonOutcome.Invalid(var problems) -> new Outcome.Invalid(problems);
            case PersonOutcome.Stale _, PersonOutcome.Gone _, PersonOutcome.LastAdmin _ ->
                throw new IllegalStateException("a new person cannot be any of these");
        };
    }

    private Outcome password(Person person, Wish wish, Actor actor) {
        Optional<FieldProblem> problem = people.setPassword(person, wish.password(), actor);
        return problem.<Outcome>map(wrong -> new Outcome.Invalid(List.of(wrong)))
                .orElseGet(() -> new Outcome.Opened(person));
    }
}
