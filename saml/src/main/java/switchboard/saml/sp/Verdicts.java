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
        var checks = new ArrayList<Check>(judgements.size());
        for (var judgement : judgements) {
            for (var check : judgement.checks()) {
                if (!checks.contains(check)) {
                    checks.add(check);
                }
            }
        }
        checks.sort(Comparator.comparing(Check::name));
        return checks;
    }
}
