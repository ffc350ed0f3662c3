package switchboard.platform.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import switchboard.platform.wing.WingSettings;

/// The wing's one way out, with the origins its settings list.
@Configuration(proxyBeanMethods = false)
class HttpConfig {
    @Bean
    Outgoing outgoing(WingSettings settings) {
        return new Outgoing(settings.allowedOrigins());
    }
}
