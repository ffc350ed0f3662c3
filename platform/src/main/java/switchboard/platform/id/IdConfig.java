package switchboard.platform.id;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import switchboard.platform.secret.Tokens;

/// Where new ids and tokens come from.
@Configuration(proxyBeanMethods = false)
class IdConfig {
    @Bean
    Ids ids(InstantSource clock, SecureRandom random) {
        return new Ids(clock, random);
    }

    @Bean
    Tokens tokens(SecureRandom random) {
        return new Tokens(random);
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
