package switchboard.idp.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.ApiGate;
import switchboard.platform.access.Operator;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Problems;

/// Apps over the REST API.
@RestController
@RequestMapping("/api/v1/organizations/{organization}/apps")
class AppApiController {
    private final Apps apps;
    private final AppViews views;
    private final TrustReader reader;
    private final Catalogue catalogue;
    private final ApiGate gate;

    AppApiController(Apps apps, AppViews views, TrustReader reader, Catalogue catalogue, ApiGate gate) {
        this.apps = apps;
        this.views = views;
        this.reader = reader;
        this.catalogue = catalogue;
        this.gate = gate;
    }

    @PostMapping
    ResponseEntity<?> install(
            @PathVariable String organization,
            @RequestBody AppBody body,
            Operator operator,
            HttpServletRequest request) {
        var entry = catalogue.find(Objects.requireNonNullElse(body.entry(), ""));
        if (entry.isEmpty()) {
            return Problems.invalid(List.of(new FieldProblem("entry", "The catalogue has no such entry.")));
        }
        return gate.within(organization, id -> {
            var label = Objects.requireNonNullElse(body.label(), entry.get().name());
            var outcome = apps.install(id, entry.get(), label, ApiGate.actor(operator, request));
            return outcome instanceof AppOutcome.Saved(var app)
                    ? ApiGate.created("/api/v1/organizations/" + id + "/apps/" + app.id(), views.of(app))
                    : answer(outcome);
        });
    }

    @GetMapping
    ResponseEntity<?> list(@PathVariable String organization) {
        return gate.within(
                organization,
                id -> ResponseEntity.ok(apps.list(id).stream().map(views::of).toList()));
    }

    @GetMapping("/{app}")
    ResponseEntity<?> show(@PathVariable String organization, @PathVariable String app) {
        return on(organization, app, found -> ResponseEntity.ok(views.of(found)));
    }

    @PatchMapping("/{app}")
    ResponseEntity<?> change(
            @PathVariable String organization,
            @PathVariable String app,
            @RequestBody AppBody body,
            Operator operator,
            HttpServletRequest request) {
        return on(organization, app, found -> change(found, body, ApiGate.actor(operator, request)));
    }

    private ResponseEntity<?> change(App app, AppBody body, Actor actor) {
        if (!body.problems().isEmpty()) {
            return Problems.invalid(body.problems());
        }
        var entry = catalogue.require(app.card().entry());
        return switch (reader.read(app, body.trust(app), entry)) {
            case TrustReader.Outcome.Wrong(var problems) -> Problems.invalid(problems);
            case TrustReader.Outcome.Read(var trust, var _) -> {
                var wish = body.seen(app).with(body.card(app)).with(trust).with(body.rules(app));
                yield answer(apps.change(wish, actor));
            }
        };
    }

    @DeleteMapping("/{app}")
    ResponseEntity<?> delete(
            @PathVariable String organization,
            @PathVariable String app,
            Operator operator,
            HttpServletRequest request) {
        return on(organization, app, found -> {
            apps.delete(found, ApiGate.actor(operator, request));
            return ResponseEntity.noContent().build();
        });
    }

    private ResponseEntity<?> answer(AppOutcome outcome) {
        return switch (outcome) {
            case AppOutcome.Saved(var app) -> ResponseEntity.ok(views.of(app));
            case AppOutcome.Invalid(var problems) -> Problems.invalid(problems);
            case AppOutcome.Stale stale -> Problems.answer(HttpStatus.CONFLICT, stale);
            case AppOutcome.Gone _ -> Problems.notFound("app");
        };
    }

    private ResponseEntity<?> on(String organization, String app, Function<App, ResponseEntity<?>> act) {
        return gate.within(
                organization, id -> ApiGate.on(AppId.read(app).flatMap(found -> apps.find(id, found)), "app", act));
    }
}
