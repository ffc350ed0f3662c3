package switchboard.sp.enforcement;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.secret.Tokens;
import switchboard.sp.user.Passkeeper;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// The operator's way back for one person: a link to set a new password, good once and for half an hour.
///
/// It opens no door that is closed: the operator disarms first.
public class RecoveryLinks {
    static final Duration LIFE = Duration.ofMinutes(30);

    private final RecoveryTable table;
    private final Users users;
    private final Passkeeper keeper;
    private final Around around;

    RecoveryLinks(RecoveryTable table, Users users, Passkeeper keeper, Around around) {
        this.table = table;
        this.users = users;
        this.keeper = keeper;
        this.around = around;
    }

    record Around(Tokens tokens, Audit audit, InstantSource clock) {}

    /// Makes the link's secret part; the address is `{base}/login/recovery-link?key=…`.
    @Transactional
    public Secret create(User user, Actor operator) {
        var key = around.tokens().next();
        var now = around.clock().instant();
        table.insert(user.companyId(), user.id(), TokenHash.of(key), new RecoveryTable.Life(now, now.plus(LIFE)));
        around.audit()
                .record(Deed.of(
                        user.companyId().value(),
                        operator,
                        "recovery.link-made",
                        user.email().toString()));
        return key;
    }

    /// Whom a link is for, while it is good.
    public Optional<User> holder(Secret key) {
        return table.find(TokenHash.of(key), around.clock().instant())
                .flatMap(holder -> users.find(holder.company(), holder.user()))
                .filter(User::isActive);
    }

    /// Sets the holder's new password and spends the link; a password that will not do leaves the link good.
    @Transactional
    public Outcome<User> use(Secret key, Secret password, Actor actor) {
        var user = holder(key);
        var unfit = keeper.problem(password);
        if (user.isPresent() && unfit.isPresent()) {
            return Outcome.invalid("password", unfit.get());
        }
        var now = around.clock().instant();
        if (user.isEmpty() || table.spend(user.get().companyId(), TokenHash.of(key), now) == 0) {
            return new Outcome.Refused<>(new RecoveryRefusal.LinkSpent());
        }
        return keeper.set(user.get(), password, actor);
    }
}
