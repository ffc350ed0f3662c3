package switchboard.idp.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.app.Trust;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.organization.Organization;
import switchboard.saml.EntityId;
import switchboard.saml.ForgerKey;
import switchboard.saml.SigningKey;
import switchboard.saml.sp.Ask;
import switchboard.saml.sp.AuthnRequestWriter;

/// Whatever arrives, it ends on a page with one sentence and a reference.
class BadRequestTest {
    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final FarSide phone = new FarSide(house, organization);
    private final Person tom = phone.give(house.person(organization, "Tom", PersonRole.MEMBER));
    private final Browser browser = house.browser(tom);
    private final String path = "/saml2/" + phone.app().handle();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?SAMLRequest=",
                "?SAMLRequest=not-base64!",
                "?SAMLRequest=AAAA",
                "?SAMLRequest=a&SAMLRequest=b",
                "?SAMLRequest=a&SAMLResponse=b",
                "?SAMLRequest=a&SAMLEncoding=zip",
                "?SAMLRequest=a&Signature=b"
            })
    void aQueryThatCarriesNoMessage(String query) {
        Stopped.check(browser.get(path + query), 400, "You are not signed in to the app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no xml",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<samlp:AuthnRequest xmlns:samlp='urn:oasis:names:tc:SAML:2.0:protocol'/>",
                "<samlp:AuthnRequest xmlns:samlp='urn:oasis:names:tc:SAML:2.0:protocol' ID='1' Version='1.1'/>"
            })
    void aFormThatCarriesNoRequest(String xml) {
        Stopped.check(post(xml.getBytes(StandardCharsets.UTF_8)), 400, "You are not signed in to the app");
    }

    @Test
    void aHugeForm() {
        var reference = Stopped.check(post(new byte[300_000]), 400, "larger than we accept");
        assertThat(house.door(SignOns.class).find(organization.id(), reference)).isPresent();
        Stopped.check(post(new byte[3_000_000]), 400, "larger than we accept");
    }

    @Test
    void aRequestForAnotherAddress() {
        var elsewhere =
                URI.create("https://elsewhere.example/saml2/" + phone.app().handle());
        refused(Ask.plainly(FarSide.SP, FarSide.ACS, elsewhere), "request-destination");
    }

    @Test
    void aRequestOfAnAppWeDoNotKnow() {
        refused(Ask.plainly(new EntityId("https://stranger.example"), FarSide.ACS, phone.sso()), "request-issuer");
    }

    @Test
    void anAnswerWantedAtAnAddressNobodyRegistered() {
        refused(Ask.plainly(FarSide.SP, URI.create("https://evil.example/acs"), phone.sso()), "request-acs");
        var other = phone.request(Ask.plainly(FarSide.SP, FarSide.OTHER_ACS, phone.sso()));
        assertThat(FarSide.action(browser.get(FarSide.address(other)))).isEqualTo(FarSide.OTHER_ACS.toString());
    }

    @Test
    void anOldRequest() {
        var request = phone.request(phone.ask());
        house.clock().forward(Duration.ofMinutes(9));
        Stopped.check(browser.get(FarSide.address(request)), 400, "too old");
    }

    @Test
    void aRequestThatWasAnsweredBefore() {
        var request = FarSide.address(phone.request(phone.ask()));
        assertThat(browser.get(request).status()).isEqualTo(200);
        Stopped.check(browser.get(request), 400, "used before");
        Stopped.check(house.browser().get(request), 400, "used before");
    }

    @Test
    void anAppThatSignsItsRequestsIsNeverBelievedWithoutASignature() {
        var key = ForgerKey.EC;
        var own = phone.app().trust();
        phone.trust(new Trust(
                own.idpEntityId(),
                Optional.of(FarSide.SP),
                List.of(FarSide.ACS),
                List.of(key.certificate()),
                NameIdKind.EMAIL,
                own.signed()));
        var signed =
                AuthnRequestWriter.signing(new SecureRandom(), new SigningKey(key.privateKey(), key.certificate()));
        var good = signed.write(phone.ask(), house.clock().instant());
        assertThat(FarSide.action(browser.get(FarSide.address(good)))).isEqualTo(FarSide.ACS.toString());
        refused(phone.ask(), "request-unsigned");
        var spoilt = FarSide.address(signed.write(phone.ask(), house.clock().instant()))
                .replace("RelayState=state", "RelayState=other");
        Stopped.check(browser.get(spoilt), 400, "does not hold");
    }

    @Test
    void anAddressWithoutAnApp() {
        Stopped.check(browser.get("/saml2/nothing-here?SAMLRequest=a"), 400, "No app signs people in");
        Stopped.check(browser.post("/saml2/nothing-here", "SAMLRequest", "a"), 400, "No app signs people in");
        Stopped.check(browser.get("/saml2/nothing-here/continue?request=a"), 400, "No app signs people in");
        Stopped.check(browser.get(path + "/continue"), 400, "has ended");
    }

    @Test
    void anAppThatIsNotSetUp() {
        var own = phone.app().trust();
        var request = FarSide.address(phone.request(phone.ask()));
        phone.trust(
                new Trust(own.idpEntityId(), Optional.empty(), List.of(), List.of(), NameIdKind.EMAIL, own.signed()));
        Stopped.check(browser.get(request), 400, "not set up here yet");
        Stopped.check(browser.get("/launch/" + phone.app().id()), 400, "not set up here yet");
        assertThat(browser.get("/").text()).contains("Aerolabs Phone Not set up yet");
    }

    @Test
    void aRequestThatWaitedWhileItsAddressWasTakenAway() {
        var login = house.browser();
        var waiting = login.get(FarSide.address(phone.request(phone.ask())));
        var next = login.follow(waiting).value("next");
        var own = phone.app().trust();
        phone.trust(new Trust(
                own.idpEntityId(),
                Optional.of(FarSide.SP),
                List.of(FarSide.OTHER_ACS),
                List.of(),
                NameIdKind.EMAIL,
                own.signed()));
        Stopped.check(login.get(next), 400, "has ended");
    }

    private void refused(Ask ask, String code) {
        var page = browser.get(FarSide.address(phone.request(ask)));
        var reference = Stopped.check(page, 400, "You are not signed in to the app");
        assertThat(house.door(SignOns.class).find(organization.id(), reference))
                .get()
                .satisfies(signOn -> {
                    assertThat(signOn.code()).isEqualTo(code);
                    assertThat(signOn.facts().checks()).anyMatch(check -> !check.passed());
                });
    }

    private Browser.Page post(byte[] xml) {
        return browser.post(path, "SAMLRequest", Base64.getEncoder().encodeToString(xml), "again", "1");
    }
}
