package switchboard.sp.connection;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Outcome;
import switchboard.platform.problem.Problems;
import switchboard.sp.company.Company;
import switchboard.sp.company.Sent;

/// Connections, for the operator: begun, shown, saved.
@RestController
@RequestMapping("/api/v1/companies/{company}/connections")
class ConnectionApiController {
    private final ConnectionFinder finder;
    private final Connections connections;
    private final ReadMetadata metadata;
    private final ConnectionWriter writer;

    ConnectionApiController(
            ConnectionFinder finder, Connections connections, ReadMetadata metadata, ConnectionWriter writer) {
        this.finder = finder;
        this.connections = connections;
        this.metadata = metadata;
        this.writer = writer;
    }

    @PostMapping
    ResponseEntity<?> begin(@PathVariable String company, @RequestBody ConnectionJson.New body, Actor operator) {
        var found = finder.company(company);
        return found.isEmpty() ? Problems.notFound("company") : begin(found.get(), body, operator);
    }

    private ResponseEntity<?> begin(Company company, ConnectionJson.New body, Actor operator) {
        var provider = Providers.find(Sent.or(body.provider(), Providers.CUSTOM));
        var domain = finder.domain(company, Sent.text(body.domain()));
        if (provider.isEmpty()) {
            return Problems.answer(
                    Outcome.<Connection>invalid("provider", "A provider is one of " + Providers.codes() + "."),
                    this::created);
        }
        if (domain.isEmpty()) {
            return Problems.answer(HttpStatus.CONFLICT, new ConnectionRefusal.NoVerifiedDomain());
        }
        return Problems.answer(connections.begin(company, provider.get(), domain.get(), operator), this::created);
    }

    @GetMapping
    ResponseEntity<?> list(@PathVariable String company) {
        var found = finder.company(company);
        return found.isEmpty()
                ? Problems.notFound("company")
                : ResponseEntity.ok(connections.of(found.get().id()).stream()
                        .map(writer::json)
                        .toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> show(@PathVariable String company, @PathVariable String id) {
        return with(company, id, found -> ResponseEntity.ok(writer.json(found)));
    }

    @PatchMapping("/{id}")
    ResponseEntity<?> change(
            @PathVariable String company,
            @PathVariable String id,
            @RequestBody ConnectionJson.Change body,
            Actor operator) {
        return with(
                company,
                id,
                seen -> Problems.answer(
                        filled(body)
                                .then(change -> change.wanted(seen))
                                .then(wanted -> connections.save(seen, wanted, operator)),
                        changed -> ResponseEntity.ok(writer.json(changed))));
    }

    /// Metadata, where it was sent, fills the three values.
    private Outcome<ConnectionJson.Change> filled(ConnectionJson.Change body) {
        var xml = Sent.text(body.metadata());
        if (xml.isBlank()) {
            return new Outcome.Done<>(body);
        }
        return switch (metadata.read(xml.getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Done<ReadMetadata.Found>(var found) -> new Outcome.Done<>(body.with(found));
            case Outcome.Invalid<ReadMetadata.Found>(var problems) ->
                Outcome.invalid("metadata", problems.getFirst().message());
            case Outcome.Refused<ReadMetadata.Found>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Stale<ReadMetadata.Found> _ -> new Outcome.Done<>(body);
        };
    }

    private ResponseEntity<?> created(Connection made) {
        var path = "/api/v1/companies/" + made.companyId() + "/connections/" + made.id();
        return ResponseEntity.created(URI.create(path)).body(writer.json(made));
    }

    private ResponseEntity<?> with(String company, String id, Function<Connection, ResponseEntity<?>> act) {
        var connection = finder.connection(company, id);
        return connection.isPresent() ? act.apply(connection.get()) : Problems.notFound("connection");
    }
}
