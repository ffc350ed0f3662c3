package switchboard.platform.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import switchboard.platform.wing.WingSettings;

/// The wing's one way out.
@Configuration(proxyBeanMethods = false)
class HttpConfig {

    @Bean(destroyMethod = "close")
    Outgoing outgoing(WingSettings settings) {
        return new Outgoing(settings.allowedOrigins());
    }
}
