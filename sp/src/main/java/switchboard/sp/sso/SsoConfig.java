package switchboard.sp.sso;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import switchboard.platform.crypto.Vault;
import switchboard.platform.id.Ids;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.secret.Tokens;
import switchboard.platform.wing.WingSettings;
import switchboard.saml.sp.AuthnRequestWriter;
import switchboard.sp.company.Domains;
import switchboard.sp.connection.ConnectionTests;
import switchboard.sp.enforcement.Enforcements;
import switchboard.sp.user.Users;
import tools.jackson.databind.json.JsonMapper;

/// The wiring of SAML sign-in.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SsoConfig {
    @Bean
    RequestLedger requestLedger(JdbcClient jdbc, SecureRandom random, Tokens tokens, InstantSource clock) {
        return new RequestLedger(new RequestTable(jdbc), AuthnRequestWriter.unsigned(random), tokens, clock);
    }

    @Bean
    AskPages askPages(RequestLedger ledger, Tokens tokens, WingSettings settings) {
        return new AskPages(ledger, tokens, settings);
    }

    @Bean
    SignInLog signInLog(JdbcClient jdbc, Vault vault, Ids ids, InstantSource clock) {
        return new SignInLog(new SignInTable(jdbc, JsonMapper.shared()), vault, ids, clock);
    }

    @Bean
    AcceptResponse acceptResponse(
            JdbcClient jdbc, RequestLedger ledger, Users users, Domains domains, Enforcements enforcements) {
        return new AcceptResponse(
                new AcceptResponse.Stores(new SpentTable(jdbc), ledger),
                new MatchUser(users, domains),
                users,
                enforcements);
    }

    @Bean
    TakeAnswer takeAnswer(
            RequestLedger ledger, AcceptResponse accept, ConnectionTests tests, SignInLog log, InstantSource clock) {
        return new TakeAnswer(ledger, accept, new RecordTest(tests, clock), log, clock);
    }

    @Bean
    ToldPeople toldPeople(SignInLog log) {
        return new ToldPeople(log);
    }

    @Bean
    AnswerPages answerPages(PageRenderer pages, SignInLog log) {
        return new AnswerPages(pages, log);
    }

    @Bean
    SweepWorker sweep(JdbcClient jdbc, InstantSource clock) {
        return new SweepWorker(new RequestTable(jdbc), new SpentTable(jdbc), clock);
    }
}
