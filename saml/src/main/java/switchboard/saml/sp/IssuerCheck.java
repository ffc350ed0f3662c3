package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.Optional;
import switchboard.saml.CheckName;
import switchboard.saml.EntityId;

/// Passes an assertion that names this connection's identity provider as its issuer, letter by letter; a
/// Response may leave its own out but must not name another (Profiles §4.1.4.2).
record IssuerCheck(EntityId wanted) {

    Judgement judge(Optional<String> ofAssertion, Optional<String> ofResponse) {
        var findings = new ArrayList<Finding>(0);
        if (!ofAssertion.orElse("").equals(wanted.value())) {
            findings.add(new AddressFinding.WrongIssuer("Assertion", wanted, ofAssertion));
        }
        if (ofResponse.isPresent() && !ofResponse.get().equals(wanted.value())) {
            findings.add(new AddressFinding.WrongIssuer("Response", wanted, ofResponse));
        }
        return findings.isEmpty()
                ? Judgement.passed(CheckName.ISSUER, wanted.value(), wanted.value())
                : Judgement.failed(CheckName.ISSUER, findings);
    }
}
