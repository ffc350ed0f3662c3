package switchboard.saml.sp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.CheckName;

/// Passes SAML 2.0, in the Response and in the assertion, and whatever was read without trouble.
final class VersionCheck {

    private VersionCheck() {}

    static Judgement judge(Optional<String> ofResponse, Optional<String> ofAssertion, List<Finding> whileReading) {
        var findings = Stream.concat(
                        whileReading.stream(),
                        Stream.of(ofResponse, ofAssertion)
                                .filter(version -> !version.equals(Optional.of("2.0")))
                                .map(MessageFinding.WrongVersion::new))
                .toList();
        return findings.isEmpty()
                ? Judgement.passed(CheckName.MESSAGE, "SAML 2.0", "SAML 2.0")
                : Judgement.failed(CheckName.MESSAGE, findings);
    }
}
