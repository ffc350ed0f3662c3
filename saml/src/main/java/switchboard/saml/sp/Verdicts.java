package switchboard.saml.sp;

import java.util.Comparator;
import java.util.List;
import switchboard.saml.Check;

/// Turns what the checks found into a verdict.
final class Verdicts {

    private Verdicts() {}

    static Verdict.Rejected rejected(List<Judgement> judgements) {
        return new Verdict.Rejected(findings(judgements), checks(judgements));
    }

    static List<Finding> findings(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .distinct()
                .toList();
    }

    static List<Check> checks(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(Judgement::checks)
                .distinct()
                .sorted(Comparator.comparing(Check::name))
                .toList();
    }
}
