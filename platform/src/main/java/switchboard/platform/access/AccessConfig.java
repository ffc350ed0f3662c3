package switchboard.platform.access;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import switchboard.platform.id.Ids;
import switchboard.platform.secret.Tokens;
import switchboard.platform.session.SignIn;
import switchboard.platform.wing.WingSettings;

/// Guards, tokens, and the caller as an argument of a controller's method.
@Configuration(proxyBeanMethods = false)
class AccessConfig implements WebMvcConfigurer {
    @Bean
    OperatorTokens operatorTokens(JdbcClient jdbc, Ids ids, Tokens tokens, InstantSource clock) {
        return new OperatorTokens(new OperatorTokenTable(jdbc), ids, tokens, clock);
    }

    @Bean
    SetupLinks setupLinks(JdbcClient jdbc, Tokens tokens, InstantSource clock) {
        return new SetupLinks(new SetupLinkTable(jdbc), tokens, clock);
    }

    @Bean
    WebSecurity webSecurity(WingSettings settings, SignIn signIn, OperatorTokens operators) {
        return new WebSecurity(settings, signIn, operators);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    /// Hands a controller's method its `SignedIn` or `Operator`.
    private static final class CallerArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Operator.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory factory) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && parameter.getParameterType().isInstance(authentication.getPrincipal())) {
                return java.util.Objects.requireNonNull(authentication.getPrincipal());
            }
            throw new IllegalStateException("this address is served without the caller it needs: " + parameter);
        }
    }
}
