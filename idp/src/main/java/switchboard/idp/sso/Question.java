package switchboard.idp.sso;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import switchboard.idp.app.App;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestFlag;
import switchboard.saml.idp.JudgedRequest;
import switchboard.saml.idp.ReplyTo;

/// Who somebody is, asked by an app in a way we may answer, or by that person's own select in the panel.
///
/// @param format the kind of name asked for, if any
/// @param askedAt when it arrived; a proof of identity from before does not count where a new one is asked for
record Question(App app, ReplyTo replyTo, Set<RequestFlag> flags, Optional<NameIdFormat> format, Instant askedAt) {
    Question {
        flags = Set.copyOf(flags);
    }

    static Question of(App app, JudgedRequest request, Instant now) {
        return new Question(app, request.replyTo(), request.flags(), request.nameIdFormat(), now);
    }

    /// A launch from our side (Profiles §4.1.5): to the address the app takes answers at by default.
    static Question launch(App app, Instant now) {
        var to = ReplyTo.launch(
                app.trust().spEntityId().orElseThrow(), app.trust().acsUrls().getFirst());
        return new Question(app, to, Set.of(), Optional.empty(), now);
    }

    boolean passive() {
        return flags.contains(RequestFlag.IS_PASSIVE);
    }

    /// Whether a proof of identity from `provenAt` is good enough.
    boolean contentWith(Optional<Instant> provenAt) {
        return !flags.contains(RequestFlag.FORCE_AUTHN)
                || provenAt.filter(at -> !at.isBefore(askedAt)).isPresent();
    }
}
