package switchboard.idp.sso;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import switchboard.idp.app.App;
import switchboard.idp.app.AppAddresses;
import switchboard.idp.app.Apps;
import switchboard.saml.Binding;
import switchboard.saml.NameIdFormat;
import switchboard.saml.metadata.Endpoint;
import switchboard.saml.metadata.IdpMetadata;
import switchboard.saml.metadata.MetadataWriter;

/// Our metadata towards one app (Metadata §2.4.3).
@Controller
class MetadataController {
    private static final MediaType METADATA = MediaType.parseMediaType("application/samlmetadata+xml");

    private final Apps apps;
    private final AppAddresses addresses;

    MetadataController(Apps apps, AppAddresses addresses) {
        this.apps = apps;
        this.addresses = addresses;
    }

    @GetMapping("/saml2/{handle}/metadata")
    ResponseEntity<byte[]> metadata(@PathVariable String handle) {
        return apps.findByHandle(handle)
                .map(app -> ResponseEntity.ok()
                        .contentType(METADATA)
                        .header("Content-Disposition", file(app))
                        .body(MetadataWriter.write(metadata(app))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String file(App app) {
        return ContentDisposition.attachment()
                .filename(app.handle() + "-metadata.xml")
                .build()
                .toString();
    }

    private IdpMetadata metadata(App app) {
        var sso = addresses.sso(app.handle());
        return new IdpMetadata(
                app.trust().idpEntityId(),
                List.of(apps.certificate(app)),
                List.of(new Endpoint(Binding.REDIRECT, sso), new Endpoint(Binding.POST, sso)),
                List.of(format(app)),
                JudgeRequest.signing(app.trust().requestCertificates()));
    }

    private static NameIdFormat format(App app) {
        return switch (app.trust().nameId()) {
            case EMAIL -> NameIdFormat.EMAIL;
            case PERSISTENT -> NameIdFormat.PERSISTENT;
        };
    }
}
