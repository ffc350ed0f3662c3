package switchboard.saml.idp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.Check;
import switchboard.saml.CheckName;

/// What one check found: nothing, and then what it saw; or every reason it has.
record Judged(CheckName name, List<RequestFinding> findings, String seen) {

    Judged {
        findings = List.copyOf(findings);
    }

    static Judged passed(CheckName name, String seen) {
        return new Judged(name, List.of(), seen);
    }

    static Judged failed(CheckName name, RequestFinding finding) {
        return new Judged(name, List.of(finding), "");
    }

    boolean hasFailed() {
        return !findings.isEmpty();
    }

    Stream<Check> checks() {
        return hasFailed()
                ? findings.stream()
                        .map(finding -> new Check(name, Check.Result.FAILED, finding.expected(), finding.received()))
                : Stream.of(new Check(name, Check.Result.PASSED, Optional.of(seen), Optional.of(seen)));
    }
}
