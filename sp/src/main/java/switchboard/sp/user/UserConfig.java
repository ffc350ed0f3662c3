package switchboard.sp.user;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.audit.Audit;
import switchboard.platform.credential.PasswordRules;
import switchboard.platform.credential.Passwords;
import switchboard.platform.id.Ids;
import switchboard.platform.session.Sessions;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Domains;
import switchboard.sp.company.Members;

/// The room's doors.
@Configuration(proxyBeanMethods = false)
class UserConfig {

    @Bean
    UserTable userTable(JdbcClient jdbc) {
        return new UserTable(jdbc);
    }

    @Bean
    Users.Around userSurroundings(Audit audit, Ids ids, InstantSource clock) {
        return new Users.Around(audit, ids, clock);
    }

    @Bean
    Users.Tables userTables(UserTable users, JdbcClient jdbc) {
        return new Users.Tables(users, new EmailTable(jdbc), new IdentityTable(jdbc));
    }

    @Bean
    UserRules userRules(PasswordRules passwords) {
        return new UserRules(passwords);
    }

    @Bean
    Passkeeper passkeeper(UserTable table, Passwords passwords, PasswordRules rules, Audit audit) {
        return new Passkeeper(table, passwords, rules, audit);
    }

    @Bean
    Users users(Users.Tables tables, UserRules rules, Passkeeper keeper, Companies companies, Users.Around around) {
        return new Users(tables, rules, keeper, companies, around);
    }

    @Bean
    Members members(UserTable table) {
        return new UserMembers(table);
    }

    @Bean
    PersonPages personPages(Users users, Sessions sessions, Audit audit) {
        return new PersonPages(users, sessions, audit);
    }

    @Bean
    SetUp setUp(SetupLinks links, Companies companies, Domains domains, Users users) {
        return new SetUp(links, companies, domains, users);
    }
}
