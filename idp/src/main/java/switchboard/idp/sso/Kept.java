package switchboard.idp.sso;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import switchboard.idp.app.App;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestFlag;
import switchboard.saml.idp.ReplyTo;

/// A question as it is stored while its person signs in. RelayState is in base64, for it may hold any character
/// and is given back exactly.
///
/// @param request the id to answer to
/// @param relayState empty for none
/// @param format empty for any
record Kept(
        String serviceProvider,
        String acs,
        String request,
        List<String> relayState,
        List<RequestFlag> flags,
        String format) {
    Kept {
        relayState = List.copyOf(relayState);
        flags = List.copyOf(flags);
    }

    static Kept of(Question question) {
        var to = question.replyTo();
        return new Kept(
                to.serviceProvider().value(),
                to.acs().toString(),
                to.inResponseTo().orElse(""),
                to.relayState().map(Kept::packed).stream().toList(),
                List.copyOf(question.flags()),
                question.format().map(NameIdFormat::urn).orElse(""));
    }

    /// The question again; empty where the app's settings no longer allow that answer.
    Optional<Question> question(App app, Instant askedAt) {
        var to = new ReplyTo(
                new EntityId(serviceProvider),
                URI.create(acs),
                some(request),
                relayState.stream().map(Kept::unpacked).findFirst());
        return app.trust().spEntityId().equals(Optional.of(to.serviceProvider()))
                        && app.trust().acsUrls().contains(to.acs())
                ? Optional.of(
                        new Question(app, to, Set.copyOf(flags), some(format).map(NameIdFormat::new), askedAt))
                : Optional.empty();
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static String packed(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unpacked(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
