package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import switchboard.saml.Check;

/// Turns what the checks found into a verdict.
final class Verdicts {

    private Verdicts() {}

    static Verdict.Rejected rejected(List<Judgement> judgements) {
        return new Verdict.Rejected(findings(judgements), checks(judgements));
    }

    static List<Finding> findings(List<Judgement> judgements) {
        var findings = new LinkedHashSet<Finding>();
        judgements.forEach(judgement -> findings.addAll(judgement.findings()));
        return List.copyOf(findings);
    }

    static boolean anyFailed(List<Judgement> judgements) {
        for (var judgement : judgements) {
            if (judgement.hasFailed()) {
                return true;
            }
        }
        return false;
    }

    static List<Check> checks(List<Judgement> judgements) {
        // a set, since a stranger decides how many findings there are
        var distinct = new LinkedHashSet<Check>();
        judgements.forEach(judgement -> distinct.addAll(judgement.checks()));
        var checks = new ArrayList<>(distinct);
        checks.sort(Comparator.comparing(Check::name));
        return checks;
    }
}
