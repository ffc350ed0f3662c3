package switchboard.idp.sso;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.app.App;
import switchboard.idp.app.AppOutcome;
import switchboard.idp.app.Apps;
import switchboard.idp.app.Assignments;
import switchboard.idp.app.Trust;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.directory.Person;
import switchboard.idp.group.GroupOutcome;
import switchboard.idp.group.Groups;
import switchboard.idp.group.Members;
import switchboard.idp.group.UserGroup;
import switchboard.idp.organization.Organization;
import switchboard.saml.EntityId;
import switchboard.saml.sp.Ask;
import switchboard.saml.sp.AuthnRequestWriter;
import switchboard.saml.sp.Expectation;
import switchboard.saml.sp.Origin;
import switchboard.saml.sp.OutgoingRequest;
import switchboard.saml.sp.ResponseReader;
import switchboard.saml.sp.Tolerance;
import switchboard.saml.sp.Verdict;

/// An app and its service provider: it asks and reads answers with the library's other half, as a stranger
/// would.
final class FarSide {
    static final EntityId SP = new EntityId("https://phone.example/metadata");
    static final URI ACS = URI.create("https://phone.example/acs");
    static final URI OTHER_ACS = URI.create("https://phone.example/acs2");
    static final AuthnRequestWriter WRITER = AuthnRequestWriter.unsigned(new SecureRandom());

    private final IdpHouse house;
    private final UserGroup group;
    private App app;

    FarSide(IdpHouse house, Organization organization) {
        this.house = house;
        var entry = house.door(Catalogue.class).require("generic-saml");
        this.app = saved(house.door(Apps.class).install(organization.id(), entry, "Aerolabs Phone", IdpHouse.TEST));
        var own = app.trust();
        trust(new Trust(
                own.idpEntityId(),
                Optional.of(SP),
                List.of(ACS, OTHER_ACS),
                List.of(),
                NameIdKind.EMAIL,
                own.signed()));
        this.group = group(organization);
        house.door(Assignments.class).assign(app, group, IdpHouse.TEST);
    }

    private UserGroup group(Organization organization) {
        return switch (house.door(Groups.class).create(organization.id(), "Sales", "", IdpHouse.TEST)) {
            case GroupOutcome.Saved(var made) -> made;
            case GroupOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private static App saved(AppOutcome outcome) {
        return switch (outcome) {
            case AppOutcome.Saved(var app) -> app;
            case AppOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    FarSide trust(Trust trust) {
        app = saved(house.door(Apps.class).change(app.with(trust), IdpHouse.TEST));
        return this;
    }

    App app() {
        return app;
    }

    /// Gives somebody the app.
    Person give(Person person) {
        house.door(Members.class).add(group, person, IdpHouse.TEST);
        return person;
    }

    URI sso() {
        return house.url().resolve("/saml2/" + app.handle());
    }

    Ask ask() {
        return Ask.plainly(SP, ACS, sso());
    }

    OutgoingRequest request(Ask ask) {
        return WRITER.write(ask, house.clock().instant());
    }

    /// The address a browser is sent to.
    static String address(OutgoingRequest request) {
        return address(request.byRedirect("state"));
    }

    static String address(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /// The field of the form that a browser would post.
    static String field(OutgoingRequest request) {
        return request.byPost("state").fields().getOrDefault("SAMLRequest", "");
    }

    /// What the app makes of the form it is posted.
    Verdict read(Browser.Page page, Origin origin) {
        var expectation = new Expectation(
                new Expectation.ServiceProvider(SP, ACS),
                new Expectation.IdentityProvider(
                        app.trust().idpEntityId(),
                        List.of(house.door(Apps.class).certificate(app))),
                origin,
                Tolerance.USUAL);
        return ResponseReader.read(xml(page), expectation, house.clock().instant());
    }

    static byte[] xml(Browser.Page page) {
        return Base64.getDecoder().decode(page.value("SAMLResponse"));
    }

    static String text(Browser.Page page) {
        return new String(xml(page), StandardCharsets.UTF_8);
    }

    /// Where the page posts to by itself.
    static String action(Browser.Page page) {
        var found = Pattern.compile("action=\"([^\"]*)\" data-auto-submit").matcher(page.html());
        return found.find() ? found.group(1) : "";
    }
}
