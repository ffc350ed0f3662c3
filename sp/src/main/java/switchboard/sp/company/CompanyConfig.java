package switchboard.sp.company;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.audit.Audit;
import switchboard.platform.id.Ids;
import switchboard.platform.secret.Tokens;

/// The room's doors.
@Configuration(proxyBeanMethods = false)
class CompanyConfig {

    @Bean
    Companies companies(JdbcClient jdbc, Audit audit, Ids ids, InstantSource clock) {
        return new Companies(new CompanyTable(jdbc), audit, ids, clock);
    }

    @Bean
    Domains domains(JdbcClient jdbc, Audit audit, Ids ids, Tokens tokens, InstantSource clock) {
        return new Domains(new DomainTable(jdbc), audit, new Domains.Fresh(ids, tokens, clock));
    }

    @Bean
    Visits visits(Companies companies, Members members, InstantSource clock) {
        return new Visits(companies, members, clock);
    }
}
