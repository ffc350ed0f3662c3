package switchboard.idp.sso;

import java.util.Optional;
import switchboard.idp.app.App;
import switchboard.idp.app.AttributeMapper;
import switchboard.idp.app.Trust;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.directory.Person;
import switchboard.saml.NameId;
import switchboard.saml.NameIdFormat;

/// Chooses the name a person goes by towards an app (Core §3.4.1.1). The admin's setting decides. An app may
/// ask for the opaque key instead of the address, which tells it less, but not the other way round.
final class NameChoice {
    private NameChoice() {}

    /// Empty where the app asks for a kind of name it cannot have.
    static Optional<NameId> choose(App app, Person person, Optional<NameIdFormat> asked) {
        var own = AttributeMapper.nameId(app, person);
        if (asked.isEmpty() || asked.get().equals(own.format()) || bothEmail(asked.get(), own)) {
            return Optional.of(own);
        }
        return asked.get().equals(NameIdFormat.PERSISTENT)
                ? Optional.of(AttributeMapper.nameId(opaque(app), person))
                : Optional.empty();
    }

    private static boolean bothEmail(NameIdFormat asked, NameId own) {
        return asked.isEmail() && own.format().isEmail();
    }

    private static App opaque(App app) {
        var trust = app.trust();
        return app.with(new Trust(
                trust.idpEntityId(),
                trust.spEntityId(),
                trust.acsUrls(),
                trust.requestCertificates(),
                NameIdKind.PERSISTENT,
                trust.signed()));
    }
}
