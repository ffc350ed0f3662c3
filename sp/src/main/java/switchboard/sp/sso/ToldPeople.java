package switchboard.sp.sso;

import java.util.Optional;
import switchboard.platform.id.Reference;

/// Finds again what a refused person was told, by their reference.
public final class ToldPeople {
    private final SignInLog log;

    ToldPeople(SignInLog log) {
        this.log = log;
    }

    public Optional<Told> find(Reference reference) {
        return log.told(reference)
                .filter(entry -> !entry.facts().sentence().isEmpty())
                .map(entry -> new Told(
                        entry.reference(),
                        entry.companyId(),
                        entry.at(),
                        entry.facts().sentence()));
    }
}
