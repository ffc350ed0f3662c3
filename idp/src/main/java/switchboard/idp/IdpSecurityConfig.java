package switchboard.idp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import switchboard.platform.access.WebSecurity;

/// What of the directory is open to anyone, and where forms come from other sites.
@Configuration(proxyBeanMethods = false)
class IdpSecurityConfig {
    private static final String[] OPEN = {
        "/login/**",
        "/logout",
        "/saml2/**",
        "/api/openapi/**",
        "/assets/**",
        "/setup",
        "/error",
        "/favicon.ico",
        "/actuator/health/**"
    };

    /// Apps post their requests here from pages of their own.
    private static final String[] POSTED = {"/saml2/**"};

    @Bean
    @Order(1)
    SecurityFilterChain api(WebSecurity security, HttpSecurity http) throws Exception {
        return security.api(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(WebSecurity security, HttpSecurity http) throws Exception {
        return security.pages(http, OPEN, POSTED);
    }
}
