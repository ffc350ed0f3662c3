package switchboard.sp.enforcement;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.audit.Audit;
import switchboard.platform.secret.Tokens;
import switchboard.platform.session.Sessions;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Domains;
import switchboard.sp.connection.ClosedDoors;
import switchboard.sp.connection.ConnectionTests;
import switchboard.sp.connection.Connections;
import switchboard.sp.user.Passkeeper;
import switchboard.sp.user.Users;

/// The room's doors.
@Configuration(proxyBeanMethods = false)
class EnforcementConfig {

    @Bean
    EnforcementTable enforcementTable(JdbcClient jdbc) {
        return new EnforcementTable(jdbc);
    }

    @Bean
    JudgeDoor judgeDoor(EnforcementTable table, Domains domains, Companies companies, Connections connections) {
        return new JudgeDoor(table, domains, companies, connections);
    }

    @Bean
    CloseDoors.Proofs proofs(ConnectionTests tests, Users users) {
        return new CloseDoors.Proofs(tests, users);
    }

    @Bean
    CloseDoors.Rooms closingRooms(Companies companies, Connections connections) {
        return new CloseDoors.Rooms(companies, connections);
    }

    @Bean
    CloseDoors.Around closingSurroundings(Sessions sessions, Audit audit, InstantSource clock) {
        return new CloseDoors.Around(sessions, audit, clock);
    }

    @Bean
    CloseDoors closeDoors(
            EnforcementTable table, CloseDoors.Proofs proofs, CloseDoors.Rooms rooms, CloseDoors.Around around) {
        return new CloseDoors(table, proofs, rooms, around);
    }

    @Bean
    ClosedDoors closedDoors(EnforcementTable table, CloseDoors.Proofs proofs, Sessions sessions) {
        return new DoorsView(table, proofs, sessions);
    }

    @Bean
    Enforcements enforcements(EnforcementTable table, JudgeDoor judge, CloseDoors close) {
        return new Enforcements(table, judge, close);
    }

    @Bean
    RecoveryLinks.Around recoverySurroundings(Tokens tokens, Audit audit, InstantSource clock) {
        return new RecoveryLinks.Around(tokens, audit, clock);
    }

    @Bean
    RecoveryLinks recoveryLinks(JdbcClient jdbc, Users users, Passkeeper keeper, RecoveryLinks.Around around) {
        return new RecoveryLinks(new RecoveryTable(jdbc), users, keeper, around);
    }

    @Bean
    ListDoors listDoors(EnforcementTable table, Connections connections, Users users, Sessions sessions) {
        return new ListDoors(table, connections, users, sessions);
    }
}
