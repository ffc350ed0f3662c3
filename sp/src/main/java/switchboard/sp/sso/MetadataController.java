package switchboard.sp.sso;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import switchboard.saml.RequestSigning;
import switchboard.saml.metadata.AssertionConsumerService;
import switchboard.saml.metadata.MetadataWriter;
import switchboard.saml.metadata.SpMetadata;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.Connections;

/// Our metadata for one connection, at the address that is also our entity ID (Metadata §4.1).
@Controller
class MetadataController {
    private final Connections connections;

    MetadataController(Connections connections) {
        this.connections = connections;
    }

    @GetMapping("/api/saml/metadata/{provider}/{handle}")
    ResponseEntity<byte[]> metadata(@PathVariable String provider, @PathVariable String handle) {
        return connections
                .find(provider, handle)
                .map(MetadataController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Connection connection) {
        var metadata = new SpMetadata(
                connection.sp().entityId(),
                List.of(),
                List.of(new AssertionConsumerService(0, connection.sp().acs())),
                List.of(),
                RequestSigning.OPTIONAL);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/samlmetadata+xml"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"switchboard-" + connection.sp().handle() + ".xml\"")
                .body(MetadataWriter.write(metadata));
    }
}
