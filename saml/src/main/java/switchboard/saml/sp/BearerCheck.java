package switchboard.saml.sp;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.CheckName;
import switchboard.saml.SubjectConfirmation;

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
        return closest(confirmations)
                .map(this::judge)
                .orElseGet(() -> List.of(Judgement.failed(CheckName.RECIPIENT, noBearer(confirmations))));
    }

    /// The confirmation that is good, if any is.
    Optional<SubjectConfirmation> closest(List<SubjectConfirmation> confirmations) {
        return confirmations.stream()
                .filter(SubjectConfirmation::isBearer)
                .min(Comparator.comparingLong(this::countFindings));
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
        return confirmation.recipient().filter(acs.toString()::equals).isPresent()
                ? Judgement.passed(CheckName.RECIPIENT, acs.toString(), acs.toString())
                : Judgement.failed(
                        CheckName.RECIPIENT, new AddressFinding.WrongRecipient(acs, confirmation.recipient()));
    }

    private Judgement answer(SubjectConfirmation confirmation) {
        return request.finding("SubjectConfirmationData", confirmation.inResponseTo())
                .map(finding -> Judgement.failed(CheckName.REQUEST, finding))
                .orElseGet(request::passed);
    }

    private Judgement freshness(SubjectConfirmation confirmation) {
        var end = "SubjectConfirmationData/@NotOnOrAfter";
        // No end date would mean good forever. For a bearer token that means never good.
        var findings = confirmation
                .notOnOrAfter()
                .map(at -> Stream.of(
                                clock.expired(end, at),
                                clock.tooLong(end, at),
                                confirmation.notBefore().flatMap(this::start))
                        .flatMap(Optional::stream)
                        .toList())
                .orElseGet(() -> List.of(new TimeFinding.Missing(end)));
        return findings.isEmpty()
                ? Judgement.passed(
                        CheckName.TIME,
                        confirmation.notOnOrAfter().map(at -> "before " + at).orElse(""),
                        clock.now().toString())
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
