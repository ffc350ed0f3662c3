package switchboard.idp.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.directory.ApiGate;

/// The catalogue over the REST API.
@RestController
class CatalogueApiController {
    private final Catalogue catalogue;
    private final ApiGate gate;

    CatalogueApiController(Catalogue catalogue, ApiGate gate) {
        this.catalogue = catalogue;
        this.gate = gate;
    }

    record Json(String entry, String name, String summary, boolean generic, List<String> asks) {
        static Json of(CatalogueEntry entry) {
            return new Json(
                    entry.key(),
                    entry.name(),
                    entry.summary(),
                    entry.generic(),
                    entry.asks().stream().map(CatalogueEntry.Question::name).toList());
        }
    }

    /// What matches, then the generic ways.
    @GetMapping("/api/v1/organizations/{organization}/catalogue")
    ResponseEntity<?> search(@PathVariable String organization, @RequestParam(defaultValue = "") String q) {
        return gate.within(
                organization,
                _ -> ResponseEntity.ok(Stream.concat(catalogue.search(q).stream(), catalogue.generic().stream())
                        .map(Json::of)
                        .toList()));
    }
}
