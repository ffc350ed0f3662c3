package switchboard.platform.session;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.id.Ids;
import switchboard.platform.secret.Tokens;
import switchboard.platform.wing.WingSettings;

/// Sessions and the cookie that carries them.
@Configuration(proxyBeanMethods = false)
class SessionConfig {
    @Bean
    Sessions sessions(JdbcClient jdbc, Ids ids, Tokens tokens, InstantSource clock) {
        return new Sessions(new SessionTable(jdbc), ids, tokens, clock);
    }

    @Bean
    SignIn signIn(Sessions sessions, WingSettings settings) {
        return new SignIn(sessions, settings);
    }
}
