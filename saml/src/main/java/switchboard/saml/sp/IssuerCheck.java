package switchboard.saml.sp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.CheckName;
import switchboard.saml.EntityId;

/// Passes an assertion that names this connection's identity provider as its issuer, letter by letter; a
/// Response may leave its own out but must not name another (Profiles §4.1.4.2).
record IssuerCheck(EntityId wanted) {

    Judgement judge(Optional<String> ofAssertion, Optional<String> ofResponse) {
        var findings = Stream.of(
                        assertion(ofAssertion), ofResponse.flatMap(found -> finding("Response", Optional.of(found))))
                .flatMap(Optional::stream)
                .toList();
        return findings.isEmpty()
                ? Judgement.passed(CheckName.ISSUER, wanted.value(), wanted.value())
                : Judgement.failed(CheckName.ISSUER, List.copyOf(findings));
    }

    private Optional<Finding> assertion(Optional<String> found) {
        return finding("Assertion", found);
    }

    private Optional<Finding> finding(String element, Optional<String> found) {
        return found.filter(wanted.value()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new AddressFinding.WrongIssuer(element, wanted, found));
    }
}
