package switchboard.idp.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import switchboard.idp.app.App;
import switchboard.idp.app.AppId;
import switchboard.idp.app.Apps;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.session.SignIn;
import switchboard.saml.binding.BindingOutcome;
import switchboard.saml.binding.BindingProblem;
import switchboard.saml.binding.MessageField;
import switchboard.saml.binding.PostBinding;
import switchboard.saml.binding.RedirectBinding;

/// `/saml2/{handle}`, where apps send their requests (Profiles §4.1.4), and `/launch/{app}`, where the panel's
/// tiles lead. The address says which app it is; the message only has to agree.
@Controller
class SamlController {
    /// Marks a form that came once more, from our own page and so with our cookies.
    static final String AGAIN = "again";

    private final Apps apps;
    private final TakeRequest take;
    private final SignIn sessions;
    private final TurnPages turns;

    SamlController(Apps apps, TakeRequest take, SignIn sessions, TurnPages turns) {
        this.apps = apps;
        this.take = take;
        this.sessions = sessions;
        this.turns = turns;
    }

    @GetMapping("/saml2/{handle}")
    ResponseEntity<byte[]> byRedirect(
            @PathVariable String handle, HttpServletRequest request, HttpServletResponse response) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return apps.findByHandle(handle)
                .map(app -> take.take(app, RedirectBinding.decode(query, MessageField.REQUEST), caller(request)))
                .map(turn -> turns.show(turn, request, response))
                .orElseGet(() -> turns.nowhere());
    }

    /// A form from another site comes without the cookie of a session, so it is posted once more by our own
    /// page before anyone is said not to be signed in.
    @PostMapping("/saml2/{handle}")
    ResponseEntity<byte[]> byPost(
            @PathVariable String handle, HttpServletRequest request, HttpServletResponse response) {
        return apps.findByHandle(handle)
                .map(app -> byPost(app, posted(request), request, response))
                .orElseGet(() -> turns.nowhere());
    }

    private ResponseEntity<byte[]> byPost(
            App app, BindingOutcome arrived, HttpServletRequest request, HttpServletResponse response) {
        var caller = caller(request);
        if (arrived instanceof BindingOutcome.Received(var message)
                && caller.session().isEmpty()
                && request.getParameter(AGAIN) == null) {
            return turns.postAgain(app, message);
        }
        return turns.show(take.take(app, arrived, caller), request, response);
    }

    /// Tomcat gives up on a form beyond its limit when it is first asked for a field.
    private static BindingOutcome posted(HttpServletRequest request) {
        try {
            return PostBinding.decode(
                    request.getParameterMap().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))),
                    MessageField.REQUEST);
        } catch (IllegalStateException _) {
            return new BindingOutcome.Refused(BindingProblem.TOO_LARGE);
        }
    }

    @GetMapping("/saml2/{handle}/continue")
    ResponseEntity<byte[]> goOn(@PathVariable String handle, HttpServletRequest request, HttpServletResponse response) {
        return apps.findByHandle(handle)
                .map(app -> take.resume(app, turns.key(request), turns.browser(request), caller(request)))
                .map(turn -> turns.show(turn, request, response))
                .orElseGet(() -> turns.nowhere());
    }

    @GetMapping("/launch/{app}")
    ResponseEntity<byte[]> launch(@PathVariable String app, HttpServletRequest request, HttpServletResponse response) {
        var caller = caller(request);
        return caller.session()
                .flatMap(session ->
                        AppId.read(app).flatMap(id -> apps.find(new OrganizationId(session.tenantId()), id)))
                .map(known -> turns.show(take.launch(known, caller), request, response))
                .orElseGet(() -> turns.nowhere());
    }

    private Caller caller(HttpServletRequest request) {
        return new Caller(sessions.current(request), SignIn.client(request));
    }
}
