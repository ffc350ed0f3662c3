package switchboard.sp.company;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import switchboard.platform.access.SignedIn;
import switchboard.platform.page.Csrf;

/// Hands a controller's method its `Visit`, or the form token alone where nobody needs to be signed in.
final class VisitGate implements HandlerMethodArgumentResolver {
    private static final String KEPT = Visit.class.getName();

    private final Visits visits;

    VisitGate(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class || parameter.getParameterType() == Csrf.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == Csrf.class ? csrf(servlet) : visited(servlet, parameter);
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
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.NONE;
    }
}
