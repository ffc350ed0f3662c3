package switchboard.idp.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.organization.Organizations;
import switchboard.platform.access.SignedIn;
import switchboard.platform.page.Csrf;
import switchboard.platform.session.SignIn;

/// Hands an admin page's method its [Desk].
@Component
class DeskGate implements HandlerMethodArgumentResolver {
    private final Organizations organizations;
    private final People people;
    private final InstantSource clock;

    DeskGate(Organizations organizations, People people, InstantSource clock) {
        this.organizations = organizations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Desk.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return desk(servlet)
                .orElseThrow(() -> new IllegalStateException("served without the session it needs: " + parameter));
    }

    /// The desk of whoever is signed in; empty for nobody.
    Optional<Desk> desk(HttpServletRequest request) {
        return signedIn().flatMap(session -> {
            var organization = new OrganizationId(session.tenantId());
            return people.find(organization, new PersonId(session.subjectId()))
                    .map(person -> new Desk(
                            organizations.find(organization).orElseThrow(),
                            person,
                            csrf(request),
                            SignIn.client(request),
                            clock.instant()));
        });
    }

    static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.NONE;
    }
}
