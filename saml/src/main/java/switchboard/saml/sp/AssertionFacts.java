package switchboard.saml.sp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Attributes;
import switchboard.saml.AuthnStatement;
import switchboard.saml.Conditions;
import switchboard.saml.NameIdFormat;
import switchboard.saml.SubjectConfirmation;

/// What an assertion says (Core §2.3.3), before anyone has asked whether to believe it.
record AssertionFacts(
        String id,
        Optional<String> version,
        Optional<Instant> issueInstant,
        Optional<String> issuer,
        Subject subject,
        Optional<Conditions> conditions,
        List<AuthnStatement> authnStatements,
        Attributes attributes) {

    AssertionFacts {
        authnStatements = List.copyOf(authnStatements);
    }

    /// @param name may still be blank or worse
    record Subject(Optional<Name> name, List<SubjectConfirmation> confirmations) {
        Subject {
            confirmations = List.copyOf(confirmations);
        }
    }

    record Name(String value, NameIdFormat format, Optional<String> nameQualifier, Optional<String> spNameQualifier) {}
}
