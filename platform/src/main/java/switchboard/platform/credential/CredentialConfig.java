package switchboard.platform.credential;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How passwords are kept and guessing is slowed.
@Configuration(proxyBeanMethods = false)
class CredentialConfig {
    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    PasswordRules passwordRules() {
        return new PasswordRules();
    }

    @Bean
    Attempts attempts(JdbcClient jdbc, InstantSource clock) {
        return new Attempts(new AttemptTable(jdbc), clock);
    }
}
