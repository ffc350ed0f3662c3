package switchboard.idp.sso;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.idp.app.Assignments;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.signin.WhomToAsk;
import switchboard.platform.session.Session;
import switchboard.saml.Status;
import switchboard.saml.StatusCode;

/// Decides on a question: who is it, may they use the app, and what is said (Profiles §4.1.3.5, Core §3.4.1.4).
class AnswerQuestion {
    /// Longer than a request may be old when it arrives, its wait included.
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final People people;
    private final Assignments assignments;
    private final Records records;
    private final WriteResponse write;
    private final InstantSource clock;

    AnswerQuestion(People people, Assignments assignments, Records records, WriteResponse write, InstantSource clock) {
        this.people = people;
        this.assignments = assignments;
        this.records = records;
        this.write = write;
        this.clock = clock;
    }

    /// Where it is written down.
    record Records(AnsweredTable answered, RecordSignOn signOns) {}

    @Transactional
    public Turn answer(Question question, Caller caller) {
        var session = caller.session();
        if (session.isEmpty()) {
            return question.passive() ? deny(question, caller, nobody()) : new Turn.SignIn(question);
        }
        if (!question.contentWith(session.get().provenAt())) {
            return question.passive() ? deny(question, caller, nobody()) : new Turn.ProveAgain(question);
        }
        return answer(question, caller, session.get());
    }

    private Turn answer(Question question, Caller caller, Session session) {
        var found = person(session);
        var holder = found.filter(person -> has(person, question));
        if (holder.isEmpty()) {
            return question.passive() ? deny(question, caller, denied(question, found)) : stop(question, caller, found);
        }
        return NameChoice.choose(question.app(), holder.get(), question.format())
                .map(name -> vouch(question, caller, new WriteResponse.Who(holder.get(), name, session)))
                .orElseGet(() -> deny(question, caller, unnamed(holder.get())));
    }

    private Optional<Person> person(Session session) {
        return people.find(new OrganizationId(session.tenantId()), new PersonId(session.subjectId()));
    }

    private boolean has(Person person, Question question) {
        return person.organizationId().equals(question.app().organizationId())
                && assignments.isAssigned(person, question.app());
    }

    private Turn vouch(Question question, Caller caller, WriteResponse.Who who) {
        if (!spend(question)) {
            return replayed(question, caller);
        }
        var response = write.yes(question, who, clock.instant());
        records.signOns().answered(question, who, response, caller.client());
        return new Turn.Answer(question.app(), response);
    }

    private record Denial(Status status, RecordSignOn.No record) {}

    private Turn deny(Question question, Caller caller, Denial denial) {
        if (!spend(question)) {
            return replayed(question, caller);
        }
        var response = write.no(question, denial.status(), clock.instant());
        records.signOns().denied(question, denial.record(), response, caller.client());
        return new Turn.Answer(question.app(), response);
    }

    private static Denial nobody() {
        return new Denial(
                Status.responder(StatusCode.NO_PASSIVE, "Nobody is signed in who could be named without asking."),
                new RecordSignOn.No(
                        "no-passive", "The app asked us to show nothing, and nobody had signed in.", Optional.empty()));
    }

    private Denial denied(Question question, Optional<Person> person) {
        return new Denial(
                Status.responder(StatusCode.REQUEST_DENIED, "This person does not have this app."),
                new RecordSignOn.No(
                        "not-assigned", notAssigned(question, person).explanation(), own(question, person)));
    }

    private static Denial unnamed(Person person) {
        return new Denial(
                Status.requester(StatusCode.INVALID_NAME_ID_POLICY, "This kind of name is not given to this app."),
                new RecordSignOn.No(
                        "name-id",
                        "The app asks for a kind of NameID that it does not get: compare NameID on its tab SSO.",
                        Optional.of(person.id())));
    }

    private Turn stop(Question question, Caller caller, Optional<Person> person) {
        return stopped(question, notAssigned(question, person), seen(caller, own(question, person)));
    }

    private Turn replayed(Question question, Caller caller) {
        return stopped(question, new Refused.Replayed(), seen(caller, Optional.empty()));
    }

    private Turn stopped(Question question, Refused why, RecordSignOn.Seen seen) {
        return new Turn.Stopped(why, records.signOns().stopped(question.app(), why, seen));
    }

    private static RecordSignOn.Seen seen(Caller caller, Optional<PersonId> person) {
        return new RecordSignOn.Seen(person, List.of(), caller.client());
    }

    private Refused notAssigned(Question question, Optional<Person> person) {
        var admins = own(question, person)
                .map(_ -> people.admins(question.app().organizationId()))
                .orElse(List.of());
        return new Refused.NotAssigned(
                person.map(Person::email).orElse("somebody"), question.app().label(), WhomToAsk.among(admins));
    }

    /// One organization's record does not name another's people.
    private static Optional<PersonId> own(Question question, Optional<Person> person) {
        return person.filter(
                        known -> known.organizationId().equals(question.app().organizationId()))
                .map(Person::id);
    }

    private boolean spend(Question question) {
        var app = question.app();
        return question.replyTo()
                .inResponseTo()
                .map(id -> records.answered()
                        .add(app.organizationId(), app.id(), id, clock.instant().plus(REMEMBERED)))
                .orElse(true);
    }
}
