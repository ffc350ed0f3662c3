package switchboard.platform.audit;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.id.Ids;
import tools.jackson.databind.json.JsonMapper;

/// The audit log's wiring.
@Configuration(proxyBeanMethods = false)
class AuditConfig {
    @Bean
    Audit audit(JdbcClient jdbc, Ids ids, InstantSource clock) {
        return new Audit(new AuditTable(jdbc, JsonMapper.shared()), ids, clock);
    }
}
