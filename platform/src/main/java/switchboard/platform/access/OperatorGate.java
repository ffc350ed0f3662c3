package switchboard.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import switchboard.platform.secret.Secret;

/// Lets operators in to the REST API: `Authorization: Bearer sbop_…` (RFC 6750 §2.1), or 401 before anything is
/// read.
final class OperatorGate extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final OperatorTokens tokens;

    OperatorGate(OperatorTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var operator = bearer(request).flatMap(tokens::find);
        if (operator.isEmpty()) {
            refuse(response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                operator.get(), "", AuthorityUtils.createAuthorityList("OPERATOR"))));
        chain.doFilter(request, response);
    }

    private static Optional<Secret> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() < 300)
                .map(header -> new Secret(header.substring(SCHEME.length()).strip()));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"switchboard\"");
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"code\":\"token-needed\","
                        + "\"detail\":\"Send a valid operator token: Authorization: Bearer sbop_…\"}");
    }
}
