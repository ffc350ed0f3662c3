package switchboard.server.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import switchboard.platform.access.OperatorTokens;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;

class WingVisitTest {
    @TempDir
    Path directory;

    @Test
    void worksOnTheSameDataWhetherTheHouseRunsOrNot() throws IOException {
        var beside = visitARunningHouse();
        Files.writeString(directory.resolve("running.properties"), "database.url=jdbc:postgresql://127.0.0.1:1/none");
        try (var visit = open(Wing.SP)) {
            assertThat(visit.find(OperatorTokens.class).find(beside)).isPresent();
            assertThat(visit.find(OperatorTokens.class).revoke("beside")).isEqualTo(1);
        }
        try (var visit = open(Wing.SP)) {
            assertThat(visit.find(OperatorTokens.class).find(beside)).isEmpty();
        }
    }

    private Secret visitARunningHouse() {
        try (var house = House.open(Plan.make(Mode.REAL, directory, settings(), Map.of(Wing.SP, 0, Wing.IDP, 0)));
                var visit = open(Wing.SP)) {
            var token = visit.find(OperatorTokens.class).create("beside", Duration.ofDays(1));
            assertThat(visit.url("/setup")).isEqualTo(house.spUrl().resolve("/setup"));
            assertThat(tokens(house.sp()).find(token)).isPresent();
            assertThat(tokens(house.idp()).find(token)).isEmpty();
            return token;
        } finally {
            assertThat(directory.resolve("running.properties")).doesNotExist();
        }
    }

    @Test
    void saysThatThereIsNoDataAndMakesNone() {
        var nowhere = directory.resolve("nowhere");
        assertThatThrownBy(() -> WingVisit.open(Wing.IDP, nowhere, settings()))
                .isInstanceOf(StartFailure.class)
                .hasMessage("There is no data in " + nowhere
                        + ". Start Switchboard first, or name its directory with --data.");
        assertThat(nowhere).doesNotExist();
    }

    private WingVisit open(Wing wing) {
        return WingVisit.open(wing, directory, settings());
    }

    private HouseSettings settings() {
        return new SettingsReader(directory.resolve("none.properties")).read();
    }

    private static OperatorTokens tokens(ApplicationContext wing) {
        return wing.getBean(OperatorTokens.class);
    }
}
