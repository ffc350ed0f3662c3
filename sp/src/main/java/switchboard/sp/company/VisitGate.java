package switchboard.sp.company;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import switchboard.platform.access.Operator;
import switchboard.platform.access.SignedIn;
import switchboard.platform.audit.Actor;
import switchboard.platform.page.Csrf;

/// Hands a controller's method who is there: a `Visit`, an operator as `Actor`, or the form token alone where
/// nobody needs to be signed in.
final class VisitGate implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> KINDS = Set.of(Visit.class, Csrf.class, Actor.class);
    private static final String KEPT = Visit.class.getName();

    private final Visits visits;

    VisitGate(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KINDS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Csrf.class) {
            return csrf(servlet);
        }
        return parameter.getParameterType() == Actor.class ? operator(servlet) : visited(servlet, parameter);
    }

    /// Under `/api/v1` nobody acts but an operator.
    private static Actor operator(HttpServletRequest request) {
        return principal()
                .filter(Operator.class::isInstance)
                .map(Operator.class::cast)
                .map(operator -> new Actor("operator " + operator.name(), request.getRemoteAddr()))
                .orElseThrow(() -> new IllegalStateException("this address is served without an operator"));
    }

    private Visit visited(HttpServletRequest request, MethodParameter parameter) {
        return visit(request)
                .orElseThrow(() -> new IllegalStateException("this page is served without a session: " + parameter));
    }

    /// The visit behind a request, made once for each.
    Optional<Visit> visit(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Visit visit) {
            return Optional.of(visit);
        }
        var made = signedIn().map(signedIn -> visits.of(signedIn, csrf(request), request.getRemoteAddr()));
        made.ifPresent(visit -> request.setAttribute(KEPT, visit));
        return made;
    }

    private static Optional<SignedIn> signedIn() {
        return principal().filter(SignedIn.class::isInstance).map(SignedIn.class::cast);
    }

    private static Optional<Object> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal);
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.NONE;
    }
}
