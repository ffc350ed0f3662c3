package switchboard.saml.sp;

import java.util.List;
import switchboard.saml.Check;
import switchboard.saml.CheckName;

/// What one check found: nothing, and then what it saw; or every reason it has.
record Judgement(CheckName name, List<Finding> findings, String expected, String received) {

    Judgement {
        findings = List.copyOf(findings);
    }

    static Judgement passed(CheckName name, String expected, String received) {
        return new Judgement(name, List.of(), expected, received);
    }

    static Judgement failed(CheckName name, Finding finding) {
        return failed(name, List.of(finding));
    }

    static Judgement failed(CheckName name, List<Finding> findings) {
        return new Judgement(name, findings, "", "");
    }

    boolean hasFailed() {
        return !findings.isEmpty();
    }

    List<Check> checks() {
        if (!hasFailed()) {
            return List.of(Check.passed(name, expected, received));
        }
        return findings.stream()
                .map(finding -> new Check(name, Check.Result.FAILED, finding.expected(), finding.received()))
                .toList();
    }
}
