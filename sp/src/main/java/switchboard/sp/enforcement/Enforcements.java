package switchboard.sp.enforcement;

import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.DomainName;
import switchboard.sp.connection.Connection;
import switchboard.sp.user.EmailAddress;
import switchboard.sp.user.UserId;

/// Which doors are closed. Every way in asks here first; an admin closes and opens here.
public class Enforcements {
    private final EnforcementTable table;
    private final JudgeDoor judge;
    private final CloseDoors close;

    Enforcements(EnforcementTable table, JudgeDoor judge, CloseDoors close) {
        this.table = table;
        this.judge = judge;
        this.close = close;
    }

    /// Whether somebody of this address may use this door.
    public Judgement judge(Door door, EmailAddress email) {
        return judge(door, email.domain());
    }

    public Judgement judge(Door door, DomainName domain) {
        return judge.judge(door, domain);
    }

    public Optional<Enforcement> find(CompanyId company) {
        return table.find(company);
    }

    /// Closes every other door, on the proof that this admin came in by exactly this configuration.
    @Transactional
    public Outcome<Enforcement> close(Connection connection, UserId admin, Actor actor) {
        return close.close(connection, proof -> proof.userId().equals(admin), actor);
    }

    /// Closes every other door on the word of the operator, on the proof of any active company admin.
    @Transactional
    public Outcome<Enforcement> closeByOperator(Connection connection, Actor actor) {
        return close.close(connection, proof -> true, actor);
    }

    /// Opens the other doors again; nothing happens where they are open.
    @Transactional
    public void open(CompanyId company, Actor actor) {
        close.open(company, actor, "enforcement.opened");
    }

    /// Opens the other doors from the command line, when the identity provider fails.
    @Transactional
    public void disarm(CompanyId company, Actor operator) {
        close.open(company, operator, "enforcement.disarmed");
    }
}
