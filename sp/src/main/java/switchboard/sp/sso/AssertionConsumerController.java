package switchboard.sp.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import switchboard.platform.access.LocalPath;
import switchboard.platform.page.SeeOther;
import switchboard.platform.session.Opening;
import switchboard.platform.session.SignIn;
import switchboard.saml.binding.BindingOutcome;
import switchboard.saml.binding.BindingProblem;
import switchboard.saml.binding.MessageField;
import switchboard.saml.binding.PostBinding;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.Connections;
import switchboard.sp.sso.SignInEntry.Facts;
import switchboard.sp.sso.SignInEntry.Outcome;
import switchboard.sp.sso.SignInEntry.Result;

/// Our assertion consumer (Profiles §4.1.4.5): where identity providers' answers are posted. Its address says
/// which connection, and so which company; the message never does.
@Controller
class AssertionConsumerController {
    private static final String AGAIN = "again";
    private static final String SETTINGS = "/admin/company/authentication/saml";

    private final Connections connections;
    private final TakeAnswer take;
    private final SamlSignIn saml;
    private final SignIn sessions;
    private final AnswerPages pages;

    AssertionConsumerController(
            Connections connections, TakeAnswer take, SamlSignIn saml, SignIn sessions, AnswerPages pages) {
        this.connections = connections;
        this.take = take;
        this.saml = saml;
        this.sessions = sessions;
        this.pages = pages;
    }

    @PostMapping("/saml/sso/{provider}/{handle}")
    ResponseEntity<byte[]> consume(
            @PathVariable String provider,
            @PathVariable String handle,
            HttpServletRequest request,
            HttpServletResponse response) {
        var connection = connections.find(provider, handle);
        if (connection.isEmpty()
                || !connection.get().idp().complete()
                || !connection.get().isUsable()) {
            return pages.noConnection();
        }
        return switch (PostBinding.decode(fields(request), MessageField.RESPONSE)) {
            case BindingOutcome.Refused(var problem) -> unreadable(connection.get(), problem, request);
            case BindingOutcome.Received(var message) ->
                saml.browser(request).isEmpty() && request.getParameter(AGAIN) == null
                        ? pages.postAgain(connection.get(), message)
                        : answer(connection.get(), message, request, response);
        };
    }

    private ResponseEntity<byte[]> answer(
            Connection connection, ReceivedMessage message, HttpServletRequest request, HttpServletResponse response) {
        var answer = new Answer(message, saml.browser(request), SignIn.client(request));
        var taken = take.take(connection, answer);
        return switch (taken.outcome()) {
            case SignInOutcome.Welcome(var user, var wish) -> {
                var opening = new Opening(
                        connection.companyId().value(), user.id().value(), connection.door(), SignIn.client(request));
                sessions.open(opening, request, response);
                yield SeeOther.to(wish.target().value());
            }
            case SignInOutcome.Tested(var _, var wish) ->
                SeeOther.to(wish.target().value());
            case SignInOutcome.AskAgain() ->
                pages.follow(connection, saml.start(connection, Wish.signIn(LocalPath.HOME), request, response));
            case SignInOutcome.Turned _, SignInOutcome.Disbelieved _ -> refused(taken);
        };
    }

    /// A test's failure is the admin's to read; a person is told one sentence and a reference.
    private static ResponseEntity<byte[]> refused(TakeAnswer.Taken taken) {
        return taken.wish().filter(wish -> wish.purpose() != Purpose.SIGN_IN).isPresent()
                ? SeeOther.to(SETTINGS + "?tested=" + taken.reference().value())
                : SeeOther.to("/login/problem?ref=" + taken.reference().value());
    }

    private ResponseEntity<byte[]> unreadable(
            Connection connection, BindingProblem problem, HttpServletRequest request) {
        var attempt = Attempt.at(
                        connection,
                        Attempt.Person.UNKNOWN,
                        new Result(Outcome.REFUSED, problem.code()),
                        SignIn.client(request))
                .with(Facts.said(problem.publicMessage(), problem.publicMessage()));
        return SeeOther.to("/login/problem?ref=" + pages.log(attempt).value());
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }
}
