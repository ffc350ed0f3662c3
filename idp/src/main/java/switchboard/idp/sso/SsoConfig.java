package switchboard.idp.sso;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import switchboard.idp.app.AppAddresses;
import switchboard.idp.app.Apps;
import switchboard.idp.app.Assignments;
import switchboard.idp.directory.People;
import switchboard.idp.group.Groups;
import switchboard.platform.id.Ids;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.secret.Tokens;
import switchboard.platform.session.SessionCookie;
import switchboard.platform.wing.WingSettings;
import tools.jackson.databind.json.JsonMapper;

/// The wiring of the identity provider.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SsoConfig {
    @Bean
    SignOns signOns(JdbcClient jdbc, Ids ids, InstantSource clock) {
        return new SignOns(new SignOnTable(jdbc, JsonMapper.shared()), ids, clock);
    }

    @Bean
    WaitingRequests waitingRequests(JdbcClient jdbc, Tokens tokens, InstantSource clock) {
        return new WaitingRequests(new WaitingTable(jdbc), JsonMapper.shared(), tokens, clock);
    }

    @Bean
    AnsweredTable answeredTable(JdbcClient jdbc) {
        return new AnsweredTable(jdbc);
    }

    @Bean
    RecordSignOn recordSignOn(SignOns signOns) {
        return new RecordSignOn(signOns);
    }

    @Bean
    WriteResponse writeResponse(Apps apps, Groups groups, SecureRandom random) {
        return new WriteResponse(apps, groups, random);
    }

    @Bean
    AnswerQuestion.Records answerRecords(AnsweredTable answered, RecordSignOn signOns) {
        return new AnswerQuestion.Records(answered, signOns);
    }

    @Bean
    AnswerQuestion answerQuestion(
            People people,
            Assignments assignments,
            AnswerQuestion.Records records,
            WriteResponse write,
            InstantSource clock) {
        return new AnswerQuestion(people, assignments, records, write, clock);
    }

    @Bean
    JudgeRequest judgeRequest(AppAddresses addresses, AnsweredTable answered, InstantSource clock) {
        return new JudgeRequest(addresses, answered, clock);
    }

    @Bean
    TakeRequest takeRequest(
            JudgeRequest judge,
            WaitingRequests waiting,
            AnswerQuestion answer,
            RecordSignOn records,
            InstantSource clock) {
        return new TakeRequest(judge, waiting, answer, records, clock);
    }

    @Bean
    TurnPages.Wiring turnWiring(WaitingRequests waiting, SignOns signOns, AppAddresses addresses, Tokens tokens) {
        return new TurnPages.Wiring(waiting, signOns, addresses, tokens);
    }

    @Bean
    TurnPages turnPages(TurnPages.Wiring wiring, WingSettings settings, PageRenderer pages, InstantSource clock) {
        return new TurnPages(wiring, SessionCookie.lax(settings, "waiting"), pages, clock);
    }

    @Bean
    SweepWorker sweep(JdbcClient jdbc, InstantSource clock) {
        return new SweepWorker(new WaitingTable(jdbc), new AnsweredTable(jdbc), clock);
    }
}
