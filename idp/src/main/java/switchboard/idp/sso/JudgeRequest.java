package switchboard.idp.sso;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import switchboard.idp.app.App;
import switchboard.idp.app.AppAddresses;
import switchboard.saml.Check;
import switchboard.saml.RequestSigning;
import switchboard.saml.binding.BindingOutcome;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.saml.idp.AuthnRequestReader;
import switchboard.saml.idp.JudgedRequest;
import switchboard.saml.idp.RequestExpectation;
import switchboard.saml.idp.RequestVerdict;
import switchboard.saml.metadata.AssertionConsumerService;

/// Judges what an app has sent: may it be answered, and where?
final class JudgeRequest {
    private final AppAddresses addresses;
    private final AnsweredTable answered;
    private final InstantSource clock;

    JudgeRequest(AppAddresses addresses, AnsweredTable answered, InstantSource clock) {
        this.addresses = addresses;
        this.answered = answered;
        this.clock = clock;
    }

    sealed interface Judged {
        record Good(Question question) implements Judged {}

        record Bad(Refused why, List<Check> checks) implements Judged {}
    }

    Judged judge(App app, BindingOutcome arrived) {
        if (!app.trust().complete()) {
            return new Judged.Bad(new Refused.NotSetUp(app.label()), List.of());
        }
        return switch (arrived) {
            case BindingOutcome.Refused(var problem) -> new Judged.Bad(new Refused.NotReadable(problem), List.of());
            case BindingOutcome.Received(var message) -> read(app, message, clock.instant());
        };
    }

    private Judged read(App app, ReceivedMessage message, Instant now) {
        return switch (AuthnRequestReader.read(message, expectation(app), now)) {
            case RequestVerdict.Accepted(var request, var checks) ->
                answered.has(app.organizationId(), app.id(), request.id())
                        ? new Judged.Bad(new Refused.Replayed(), checks)
                        : good(app, request, now);
            case RequestVerdict.Rejected(var findings, var checks) ->
                new Judged.Bad(new Refused.NotBelieved(findings), checks);
        };
    }

    private static Judged good(App app, JudgedRequest request, Instant now) {
        return new Judged.Good(Question.of(app, request, now));
    }

    private RequestExpectation expectation(App app) {
        var trust = app.trust();
        var consumers = IntStream.range(0, trust.acsUrls().size())
                .mapToObj(index ->
                        new AssertionConsumerService(index, trust.acsUrls().get(index)))
                .toList();
        return new RequestExpectation(
                new RequestExpectation.IdentityProvider(trust.idpEntityId(), addresses.sso(app.handle())),
                new RequestExpectation.ServiceProvider(
                        trust.spEntityId().orElseThrow(), consumers, trust.requestCertificates()),
                signing(trust.requestCertificates()));
    }

    /// An app whose certificate we know signs; else a stranger could leave the signature out.
    static RequestSigning signing(List<X509Certificate> certificates) {
        return certificates.isEmpty() ? RequestSigning.OPTIONAL : RequestSigning.DEMANDED;
    }
}
