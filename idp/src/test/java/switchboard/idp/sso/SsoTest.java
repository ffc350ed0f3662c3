package switchboard.idp.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.idp.Browser;
import switchboard.idp.IdpHouse;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.organization.Organization;
import switchboard.platform.page.PageRules;
import switchboard.platform.secret.Secret;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestFlag;
import switchboard.saml.metadata.MetadataOutcome;
import switchboard.saml.metadata.MetadataReader;
import switchboard.saml.sp.Origin;
import switchboard.saml.sp.OutgoingRequest;
import switchboard.saml.sp.Verdict;
import switchboard.saml.sp.VerifiedAssertion;

class SsoTest {
    private static final String PASSWORD = "correct horse battery";

    private final IdpHouse house = IdpHouse.open();
    private final Organization organization = house.organization();
    private final FarSide phone = new FarSide(house, organization);
    private final Person tom = phone.give(house.person(organization, "Tom", PersonRole.MEMBER));

    @Test
    void whoIsSignedInIsVouchedForAtOnce() {
        var request = phone.request(phone.ask());
        var page = house.browser(tom).get(FarSide.address(request));
        assertThat(page.status()).isEqualTo(200);
        assertThat(FarSide.action(page)).isEqualTo(FarSide.ACS.toString());
        assertThat(page.value("RelayState")).isEqualTo("state");
        assertThat(page.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(page.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .endsWith("form-action https://phone.example");
        PageRules.check("onward", page.html());
        var assertion = accepted(page, request);
        assertThat(assertion.nameId().value()).isEqualTo(tom.email());
        assertThat(assertion.nameId().format()).isEqualTo(NameIdFormat.EMAIL);
        assertThat(assertion.attributes().first("email")).contains(tom.email());
        assertThat(assertion.sessionIndex()).isPresent();
        assertThat(house.door(SignOns.class).latest(phone.app()))
                .singleElement()
                .satisfies(signOn -> {
                    assertThat(signOn.outcome()).isEqualTo(SignOn.Outcome.ANSWERED);
                    assertThat(signOn.person()).contains(tom.id());
                    assertThat(signOn.facts().trace().request()).isEqualTo(request.id());
                });
        assertThat(house.door(SignOns.class).lastUsed(tom, List.of(phone.app())))
                .containsKey(phone.app().id());
    }

    @Test
    void aRequestWaitsWhileItsPersonSignsIn() {
        house.door(People.class).setPassword(tom, new Secret(PASSWORD), IdpHouse.TEST);
        var request = phone.request(phone.ask());
        var browser = house.browser();
        var login = browser.get(FarSide.address(request));
        assertThat(login.status()).isEqualTo(303);
        assertThat(login.location())
                .startsWith("/login?next=%2Fsaml2%2F" + phone.app().handle());
        var form = browser.follow(login);
        var entered = browser.post("/login", "email", tom.email(), "password", PASSWORD, "next", form.value("next"));
        assertThat(entered.status()).isEqualTo(303);
        assertThat(accepted(browser.follow(entered), request).nameId().value()).isEqualTo(tom.email());
        Stopped.check(browser.follow(entered), 400, "used before");
    }

    @Test
    void onlyTheBrowserThatBroughtARequestGoesOnWithIt() {
        var stranger = house.browser();
        var login = stranger.get(FarSide.address(phone.request(phone.ask())));
        var next = stranger.follow(login).value("next");
        Stopped.check(house.browser(tom).get(next), 400, "another browser");
    }

    @Test
    void aRequestDoesNotWaitForever() {
        var browser = house.browser(tom);
        var login = browser.get(FarSide.address(phone.request(phone.ask().with(RequestFlag.FORCE_AUTHN))));
        var next = browser.follow(login).value("next");
        house.clock().forward(Duration.ofMinutes(31));
        Stopped.check(browser.get(next), 400, "has ended");
    }

    @Test
    void aPostedRequestComesOnceMoreFromOurOwnPageAndBringsItsCookie() {
        var request = phone.request(phone.ask());
        var path = "/saml2/" + phone.app().handle();
        var elsewhere = house.browser();
        var again = elsewhere.post(path, "SAMLRequest", FarSide.field(request), "RelayState", "state");
        assertThat(again.status()).isEqualTo(200);
        assertThat(FarSide.action(again)).isEqualTo(phone.sso().toString());
        assertThat(again.value("SAMLRequest")).isEqualTo(FarSide.field(request));
        var repeated = again.value("SAMLRequest");
        var page = house.browser(tom).post(path, "SAMLRequest", repeated, "RelayState", "state", "again", "1");
        assertThat(page.value("RelayState")).isEqualTo("state");
        accepted(page, request);
        Stopped.check(elsewhere.post(path, "SAMLRequest", repeated, "again", "1"), 400, "used before");
        var waiting = elsewhere.post(path, "SAMLRequest", FarSide.field(phone.request(phone.ask())), "again", "1");
        assertThat(waiting.location()).startsWith("/login?next=");
    }

    @Test
    void relayStateGoesBackExactlyAsItCame() {
        house.door(People.class).setPassword(tom, new Secret(PASSWORD), IdpHouse.TEST);
        var state = "a b&c=\"d\"<é>'%2B+\u0001 \uD83D\uDE00";
        var browser = house.browser();
        var login = browser.get(FarSide.address(phone.request(phone.ask()).byRedirect(state)));
        var form = browser.follow(login);
        var entered = browser.post("/login", "email", tom.email(), "password", PASSWORD, "next", form.value("next"));
        assertThat(Stopped.unescaped(browser.follow(entered).value("RelayState")))
                .isEqualTo(state);
    }

    @Test
    void aRequestMayAskForThePasswordAgain() {
        house.door(People.class).setPassword(tom, new Secret(PASSWORD), IdpHouse.TEST);
        var browser = house.browser(tom);
        house.clock().forward(Duration.ofSeconds(1));
        var request = phone.request(phone.ask().with(RequestFlag.FORCE_AUTHN));
        var again = browser.get(FarSide.address(request));
        assertThat(again.location()).startsWith("/login/again?next=");
        var form = browser.follow(again);
        assertThat(browser.get(form.value("next")).location()).startsWith("/login/again?next=");
        var proven = browser.post("/login/again", "password", PASSWORD, "next", form.value("next"));
        accepted(browser.follow(proven), request);
    }

    @Test
    void aPassiveRequestIsAnsweredWithoutAPage() {
        var request = phone.request(phone.ask().with(RequestFlag.IS_PASSIVE));
        var page = house.browser().get(FarSide.address(request));
        assertThat(page.status()).isEqualTo(200);
        assertThat(FarSide.text(page)).contains("status:NoPassive", "InResponseTo=\"" + request.id());
        assertThat(FarSide.text(page)).doesNotContain("<saml:Assertion");
        var second = phone.request(phone.ask().with(RequestFlag.IS_PASSIVE));
        accepted(house.browser(tom).get(FarSide.address(second)), second);
    }

    @Test
    void whoDoesNotHaveTheAppIsToldSoAndTheAppIsNot() {
        var hana = house.person(organization, "Hana", PersonRole.MEMBER);
        house.person(organization, "Amelia", PersonRole.ADMIN);
        var page = house.browser(hana).get(FarSide.address(phone.request(phone.ask())));
        var reference = Stopped.check(page, 403, "is not among your applications");
        assertThat(page.text()).contains(hana.email(), "Aerolabs Phone is not yours yet", "to Amelia Okafor.");
        assertThat(house.door(SignOns.class).find(organization.id(), reference))
                .get()
                .satisfies(signOn -> {
                    assertThat(signOn.code()).isEqualTo("not-assigned");
                    assertThat(signOn.facts().explanation()).contains("User Groups");
                });
        var passive = phone.request(phone.ask().with(RequestFlag.IS_PASSIVE));
        assertThat(FarSide.text(house.browser(hana).get(FarSide.address(passive))))
                .contains("status:RequestDenied");
    }

    @Test
    void anotherOrganizationsPersonIsNobodyHere() {
        var stranger = house.person(house.organization(), "Eve", PersonRole.ADMIN);
        Stopped.check(
                house.browser(stranger).get(FarSide.address(phone.request(phone.ask()))),
                403,
                "is not among your applications");
        assertThat(house.door(SignOns.class).latest(phone.app()).getFirst().person())
                .isEmpty();
    }

    @Test
    void anOpaqueNameMayBeAskedForAndNoOtherThanWeHave() {
        var opaque = phone.request(phone.ask().forName(NameIdFormat.PERSISTENT));
        var assertion = accepted(house.browser(tom).get(FarSide.address(opaque)), opaque);
        assertThat(assertion.nameId().format()).isEqualTo(NameIdFormat.PERSISTENT);
        assertThat(assertion.nameId().value()).doesNotContain("@");
        var passing = phone.request(phone.ask().forName(NameIdFormat.TRANSIENT));
        assertThat(FarSide.text(house.browser(tom).get(FarSide.address(passing))))
                .contains("InvalidNameIDPolicy");
    }

    @Test
    void aTileLaunchesTheAppUnasked() {
        var browser = house.browser(tom);
        var page = browser.get("/launch/" + phone.app().id());
        assertThat(phone.read(page, new Origin.Unrequested())).isInstanceOf(Verdict.Accepted.class);
        assertThat(house.browser().get("/launch/" + phone.app().id()).location())
                .startsWith("/login?next=%2Flaunch");
        Stopped.check(browser.get("/launch/app_nothing"), 400, "No app signs people in");
        var eve = house.person(house.organization(), "Eve", PersonRole.MEMBER);
        Stopped.check(house.browser(eve).get("/launch/" + phone.app().id()), 400, "No app signs people in");
    }

    @Test
    void metadataSaysWhatAnAppMustKnow() {
        var page = house.browser().get("/saml2/" + phone.app().handle() + "/metadata");
        assertThat(page.response().headers().firstValue("Content-Type")).contains("application/samlmetadata+xml");
        var bytes = page.html().getBytes(StandardCharsets.UTF_8);
        assertThat(MetadataReader.readIdentityProvider(bytes)).isInstanceOf(MetadataOutcome.Read.class);
        assertThat(page.html())
                .contains(
                        phone.sso().toString(),
                        phone.app().trust().idpEntityId().value());
        assertThat(house.browser().get("/saml2/nothing-here/metadata").status()).isEqualTo(404);
    }

    private VerifiedAssertion accepted(Browser.Page page, OutgoingRequest request) {
        return assertThat(phone.read(page, new Origin.Requested(request.id())))
                .asInstanceOf(type(Verdict.Accepted.class))
                .actual()
                .assertion();
    }
}
