package switchboard.sp.connection;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Problems;
import switchboard.platform.wing.WingSettings;

/// What is done with a connection, for the operator: tried, switched on, switched off.
@RestController
@RequestMapping("/api/v1/companies/{company}/connections/{id}")
class ConnectionActsApiController {
    private final ConnectionFinder finder;
    private final Connections connections;
    private final ConnectionTests tests;
    private final Answers answers;

    ConnectionActsApiController(
            ConnectionFinder finder,
            Connections connections,
            ConnectionTests tests,
            ConnectionWriter writer,
            WingSettings settings) {
        this.finder = finder;
        this.connections = connections;
        this.tests = tests;
        this.answers = new Answers(writer, settings);
    }

    private record Answers(ConnectionWriter writer, WingSettings settings) {}

    /// A test needs a person and a browser: the answer says where a company admin starts it.
    @PostMapping("/test")
    ResponseEntity<?> test(@PathVariable String company, @PathVariable String id) {
        return with(company, id, found -> {
            if (!found.isUsable()) {
                return Problems.answer(HttpStatus.CONFLICT, new ConnectionRefusal.NotComplete());
            }
            var url = answers.settings().url(SamlPage.path(found)).toString();
            return ResponseEntity.ok(Map.of("url", url));
        });
    }

    @GetMapping("/test")
    ResponseEntity<?> lastTest(@PathVariable String company, @PathVariable String id) {
        return with(company, id, found -> {
            var last = tests.last(found);
            return last.isPresent()
                    ? ResponseEntity.ok(ConnectionJson.TestJson.of(found, last.get()))
                    : Problems.notFound("test of this connection");
        });
    }

    @PostMapping("/enable")
    ResponseEntity<?> enable(@PathVariable String company, @PathVariable String id, Actor operator) {
        return with(company, id, found -> Problems.answer(connections.enable(found, operator), this::shown));
    }

    @PostMapping("/disable")
    ResponseEntity<?> disable(@PathVariable String company, @PathVariable String id, Actor operator) {
        return with(company, id, found -> Problems.answer(connections.disable(found, operator), this::shown));
    }

    private ResponseEntity<?> shown(Connection connection) {
        return ResponseEntity.ok(answers.writer().json(connection));
    }

    private ResponseEntity<?> with(String company, String id, Function<Connection, ResponseEntity<?>> act) {
        var connection = finder.connection(company, id);
        return connection.isPresent() ? act.apply(connection.get()) : Problems.notFound("connection");
    }
}
