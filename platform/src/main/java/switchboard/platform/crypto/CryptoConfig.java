package switchboard.platform.crypto;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import switchboard.platform.wing.WingSettings;

/// The wing's vault, under the master key its settings name.
@Configuration(proxyBeanMethods = false)
class CryptoConfig {
    @Bean
    Vault vault(WingSettings settings, SecureRandom random) {
        return new Vault(new SecretKeyFile(settings.secretKeyFile()).read(), random);
    }

    @Bean
    KeyPairs keyPairs(SecureRandom random) {
        return new KeyPairs(random);
    }
}
