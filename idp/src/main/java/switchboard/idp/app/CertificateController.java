package switchboard.idp.app;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import switchboard.idp.directory.Desk;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;
import switchboard.saml.certificate.CertificateFacts;

/// The certificate of an app, to be looked at, copied and downloaded.
@Controller
class CertificateController {
    private final Apps apps;
    private final AppGate gate;
    private final PageRenderer pages;

    CertificateController(Apps apps, AppGate gate, PageRenderer pages) {
        this.apps = apps;
        this.gate = gate;
        this.pages = pages;
    }

    @GetMapping("/admin/sso/{id}/sso/certificate")
    ResponseEntity<byte[]> show(@PathVariable String id, Desk desk) {
        return gate.with(id, desk, app -> {
            var back = new Link(app.label(), AppFrame.address(app) + "/sso");
            var shell = desk.shell(Desk.SSO, Where.at("X.509 Certificate", Desk.ROOT, Desk.SSO, back));
            var certificate = apps.certificate(app);
            return pages.ok(
                    "idp/app/CertificatePage.jte",
                    new CertificatePage(
                            shell,
                            gate.frame(desk, app, ""),
                            CertificateFacts.of(certificate),
                            Certificates.pem(certificate),
                            desk.times()));
        });
    }

    @GetMapping("/admin/sso/{id}/sso/certificate.pem")
    ResponseEntity<byte[]> download(@PathVariable String id, Desk desk) {
        return gate.with(
                id,
                desk,
                app -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/x-pem-file"))
                        .cacheControl(CacheControl.noStore())
                        .header(
                                "Content-Disposition",
                                ContentDisposition.attachment()
                                        .filename(app.handle() + ".pem")
                                        .build()
                                        .toString())
                        .body(Certificates.pem(apps.certificate(app)).getBytes(StandardCharsets.US_ASCII)));
    }
}
