package switchboard.idp.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import switchboard.platform.http.Answered;
import switchboard.platform.http.Limits;
import switchboard.platform.http.Outgoing;
import switchboard.platform.http.OutgoingAnswer;
import switchboard.platform.problem.FieldProblem;
import switchboard.saml.RequestSigning;
import switchboard.saml.metadata.AssertionConsumerService;
import switchboard.saml.metadata.MetadataOutcome;
import switchboard.saml.metadata.MetadataReader;
import switchboard.saml.metadata.SpMetadata;

/// What an app's metadata says of it, put into our trust in the app.
@Component
class AppMetadata {
    private static final String FILE = "metadataFile";
    private static final String ADDRESS = "metadataUrl";

    private final Outgoing outgoing;

    AppMetadata(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    sealed interface Outcome {
        record Read(Trust trust) implements Outcome {}

        record Wrong(FieldProblem problem) implements Outcome {}
    }

    Outcome fetch(Trust before, String address) {
        if (address.isBlank()) {
            return wrong(ADDRESS, "Enter the address of the app's metadata, or choose its file.");
        }
        try {
            return switch (outgoing.get(new URI(address.strip()), Limits.usual())) {
                case Answered answer when answer.status() == 200 -> read(before, answer.body(), ADDRESS);
                case OutgoingAnswer other -> wrong(ADDRESS, other.publicMessage());
            };
        } catch (URISyntaxException _) {
            return wrong(ADDRESS, "Enter a whole address, such as https://app.example/saml/metadata.");
        }
    }

    Outcome read(Trust before, byte[] document) {
        return read(before, document, FILE);
    }

    private static Outcome read(Trust before, byte[] document, String field) {
        return switch (MetadataReader.readServiceProvider(document)) {
            case MetadataOutcome.Read<SpMetadata>(var found, var _) -> new Outcome.Read(trust(before, found));
            case MetadataOutcome.Refused<SpMetadata>(var problem) -> wrong(field, problem.publicMessage());
        };
    }

    private static Trust trust(Trust before, SpMetadata found) {
        var demanded = found.requestSigning() == RequestSigning.DEMANDED;
        return new Trust(
                before.idpEntityId(),
                Optional.of(found.entityId()),
                found.consumers().stream()
                        .map(AssertionConsumerService::location)
                        .distinct()
                        .toList(),
                demanded ? found.certificates() : List.of(),
                before.nameId(),
                before.signed());
    }

    private static Outcome wrong(String field, String sentence) {
        return new Outcome.Wrong(new FieldProblem(field, sentence));
    }
}
