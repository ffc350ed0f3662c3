package switchboard.idp.sso;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import switchboard.idp.app.App;
import switchboard.idp.app.Apps;
import switchboard.idp.app.AttributeMapper;
import switchboard.idp.directory.Person;
import switchboard.idp.group.Groups;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.session.Session;
import switchboard.saml.Attributes;
import switchboard.saml.AuthnStatement;
import switchboard.saml.NameId;
import switchboard.saml.Status;
import switchboard.saml.idp.OutgoingResponse;
import switchboard.saml.idp.ResponseStyle;
import switchboard.saml.idp.ResponseWriter;
import switchboard.saml.idp.SignedElement;
import switchboard.saml.idp.Statement;

/// Writes and signs answers with the app's own key.
final class WriteResponse {
    private final Apps apps;
    private final Groups groups;
    private final SecureRandom random;

    WriteResponse(Apps apps, Groups groups, SecureRandom random) {
        this.apps = apps;
        this.groups = groups;
        this.random = random;
    }

    OutgoingResponse yes(Question question, Who who, Instant now) {
        var app = question.app();
        var attributes = new Attributes(AttributeMapper.attributes(app, who.person(), groups.of(who.person())));
        var statement = new Statement(who.name(), attributes, authentication(app, who.session()));
        return writer(app).write(statement, question.replyTo(), now);
    }

    OutgoingResponse no(Question question, Status status, Instant now) {
        return writer(question.app()).refuse(status, question.replyTo(), now);
    }

    /// The person, by the name the app gets, and the session in which they proved who they are.
    record Who(Person person, NameId name, Session session) {}

    private static AuthnStatement authentication(App app, Session session) {
        return new AuthnStatement(
                session.provenAt().orElse(session.openedAt()),
                Optional.of(sessionIndex(app, session)),
                Optional.of(session.expiresAt()),
                Optional.of(AuthnStatement.PASSWORD_OVER_TLS));
    }

    /// Names a session towards one app; two apps that compare notes learn nothing from it (Core §2.7.2).
    static String sessionIndex(App app, Session session) {
        var hash = TokenHash.of(new Secret(session.id() + " " + app.id())).bytes();
        return "_" + HexFormat.of().formatHex(hash, 0, 20);
    }

    private ResponseWriter writer(App app) {
        var signed = switch (app.trust().signed()) {
            case ASSERTION -> SignedElement.ASSERTION;
            case RESPONSE -> SignedElement.RESPONSE;
            case BOTH -> SignedElement.BOTH;
        };
        return new ResponseWriter(
                app.trust().idpEntityId(), apps.signingKey(app), ResponseStyle.USUAL.signing(signed), random);
    }
}
