package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.saml.CheckName;

/// Passes SAML 2.0, in the Response and in the assertion, and whatever was read without trouble.
final class VersionCheck {

    private VersionCheck() {}

    static Judgement judge(Optional<String> ofResponse, Optional<String> ofAssertion, List<Finding> whileReading) {
        var findings = new ArrayList<>(whileReading);
        for (var version : List.of(ofResponse, ofAssertion)) {
            if (!version.orElse("").equals("2.0")) {
                findings.add(new MessageFinding.WrongVersion(version));
            }
        }
        return findings.isEmpty()
                ? Judgement.passed(CheckName.MESSAGE, "SAML 2.0", "SAML 2.0")
                : Judgement.failed(CheckName.MESSAGE, findings);
    }
}
