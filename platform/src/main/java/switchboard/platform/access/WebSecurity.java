package switchboard.platform.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import switchboard.platform.session.SignIn;
import switchboard.platform.wing.WingSettings;

/// What every door of a wing has in common: headers, the forgery token, sessions of our own and no others.
///
/// A wing adds which paths need a session and where the forgery token cannot be asked for (a form that another
/// site posts, such as the assertion consumer's).
public final class WebSecurity {
    /// Pages load only what we serve. `form-action` is widened by the one page that posts to a named peer.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] OPEN_ALWAYS = {
        "/assets/**", "/favicon.ico", "/error", "/actuator/health", "/api/openapi", "/api/openapi.yaml"
    };

    private final WingSettings settings;
    private final SignIn signIn;
    private final OperatorTokens operators;

    WebSecurity(WingSettings settings, SignIn signIn, OperatorTokens operators) {
        this.settings = settings;
        this.signIn = signIn;
        this.operators = operators;
    }

    /// The policy for a page whose form goes to `target`, an identity provider or a service provider.
    public static String policyPostingTo(java.net.URI target) {
        var origin = target.getScheme() + "://" + target.getRawAuthority();
        return POLICY.replace("form-action 'self'", "form-action 'self' " + origin);
    }

    /// The chain for pages. What is not listed needs a session, and without one leads to `/login`.
    ///
    /// @param open paths that anyone may ask for
    /// @param posted paths whose forms come from other sites, so that they cannot carry our forgery token
    public SecurityFilterChain pages(HttpSecurity http, String[] open, String[] posted) throws Exception {
        common(http);
        return http.securityContext(context -> context.securityContextRepository(new SessionContexts(signIn)))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(posted))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_ALWAYS)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new ToLogin()))
                .build();
    }

    /// The chain for the REST API under `/api/v1`: operators by token, no cookies, no forgery token.
    public SecurityFilterChain api(HttpSecurity http) throws Exception {
        common(http);
        return http.securityMatcher("/api/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OperatorGate(operators), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("OPERATOR"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (_, response, _) -> response.setStatus(HttpStatus.UNAUTHORIZED.value())))
                .build();
    }

    private void common(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), browsing-topics=()"))
                        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults());
    }

    private CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(
                (settings.secure() ? "__Host-" : "") + settings.wing().code() + "-csrf");
        repository.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(settings.secure()).path("/").sameSite("Lax"));
        return repository;
    }
}
