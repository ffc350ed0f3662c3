package switchboard.idp.app;

import java.util.List;
import org.springframework.stereotype.Component;
import switchboard.idp.directory.Desk;
import switchboard.saml.certificate.CertificateFacts;

/// Draws the tab SSO from what is saved.
@Component
class SsoPages {
    private final Apps apps;
    private final AppAddresses addresses;
    private final Assignments assignments;
    private final AppGate gate;

    SsoPages(Apps apps, AppAddresses addresses, Assignments assignments, AppGate gate) {
        this.apps = apps;
        this.addresses = addresses;
        this.assignments = assignments;
        this.gate = gate;
    }

    SsoPage of(Desk desk, App app) {
        var facts = CertificateFacts.of(apps.certificate(app));
        var shown = new SsoPage.Shown(
                addresses.sso(app.handle()).toString(),
                addresses.metadata(app.handle()).toString(),
                facts.fingerprint(),
                desk.times().day(facts.notBefore()),
                desk.times().day(facts.notAfter()),
                AppFrame.goodFor(facts.notAfter(), desk.now()));
        var example = assignments.people(app, 1).stream().findFirst().orElse(desk.person());
        return new SsoPage(gate.frame(desk, app, AppFrame.SSO), shown, TrustForm.of(app), example, List.of(), 1);
    }
}
