package switchboard.saml.sp;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import switchboard.saml.CheckName;
import switchboard.saml.SubjectConfirmation;
import switchboard.saml.wire.XmlInstant;

/// Judges the bearer confirmations: is one for us, still fresh, and for this sign-in?
///
/// A bearer assertion is cash: whoever holds it can spend it. These checks make a stolen one worthless, so none
/// is optional and none has a setting. One good confirmation is enough (Core §2.4.1.1), so others,
/// holder-of-key for instance, may stand beside it.
///
/// Profiles §4.1.4.2 says what an identity provider sends; §4.1.4.3, what we must check.
record BearerCheck(URI acs, RequestCheck request, Clock clock) {

    /// Returns everything that is wrong with the confirmation that came closest, not the first thing: an
    /// administrator who sets up a connection should see the whole list after one attempt.
    List<Judgement> judge(List<SubjectConfirmation> confirmations) {
        var closest = closest(confirmations);
        return closest.isEmpty()
                ? List.of(Judgement.failed(CheckName.RECIPIENT, noBearer(confirmations)))
                : judge(closest.get());
    }

    /// The confirmation that is good, if any is.
    Optional<SubjectConfirmation> closest(List<SubjectConfirmation> confirmations) {
        var bearers = new ArrayList<SubjectConfirmation>(1);
        for (var confirmation : confirmations) {
            if (confirmation.isBearer()) {
                bearers.add(confirmation);
            }
        }
        return bearers.size() == 1
                ? Optional.of(bearers.getFirst())
                : bearers.stream().min(Comparator.comparingLong(this::countFindings));
    }

    private long countFindings(SubjectConfirmation confirmation) {
        return judge(confirmation).stream()
                .mapToLong(judgement -> judgement.findings().size())
                .sum();
    }

    private List<Judgement> judge(SubjectConfirmation confirmation) {
        return List.of(recipient(confirmation), answer(confirmation), freshness(confirmation));
    }

    private Judgement recipient(SubjectConfirmation confirmation) {
        return confirmation.recipient().equals(Optional.of(acs.toString()))
                ? Judgement.passed(CheckName.RECIPIENT, acs.toString(), acs.toString())
                : Judgement.failed(
                        CheckName.RECIPIENT, new AddressFinding.WrongRecipient(acs, confirmation.recipient()));
    }

    private Judgement answer(SubjectConfirmation confirmation) {
        return request.judge("SubjectConfirmationData", confirmation.inResponseTo());
    }

    private Judgement freshness(SubjectConfirmation confirmation) {
        var end = "SubjectConfirmationData/@NotOnOrAfter";
        if (confirmation.notOnOrAfter().isEmpty()) {
            // No end date would mean good forever. For a bearer token that means never good.
            return Judgement.failed(CheckName.TIME, new TimeFinding.Missing(end));
        }
        var at = confirmation.notOnOrAfter().get();
        var findings = new ArrayList<Finding>(0);
        clock.expired(end, at).ifPresent(findings::add);
        clock.tooLong(end, at).ifPresent(findings::add);
        confirmation.notBefore().flatMap(this::start).ifPresent(findings::add);
        return findings.isEmpty()
                ? Judgement.passed(CheckName.TIME, "before " + XmlInstant.write(at), clock.text())
                : Judgement.failed(CheckName.TIME, findings);
    }

    private Optional<Finding> start(Instant at) {
        return clock.notYet("SubjectConfirmationData/@NotBefore", at);
    }

    private static Finding noBearer(List<SubjectConfirmation> confirmations) {
        return new SubjectFinding.NoBearer(
                confirmations.stream().map(SubjectConfirmation::method).toList());
    }
}
