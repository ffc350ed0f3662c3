package switchboard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;

class HttpConfigTest {

    @Test
    void opensTheOriginsOfTheWingsSettingsAndNoOther() throws IOException {
        try (var listed = FakePeer.saying("HTTP/1.1 204 Empty\r\n\r\n");
                var other = FakePeer.saying("HTTP/1.1 204 Empty\r\n\r\n");
                var house = houseListing(listed.origin())) {
            var outgoing = house.getBean(Outgoing.class);

            assertThat(outgoing.get(listed.origin(), FakePeer.PATIENT)).isInstanceOf(Answered.class);
            assertThat(outgoing.get(other.origin(), FakePeer.PATIENT)).isInstanceOf(OutgoingAnswer.Refused.class);
        }
    }

    private static AnnotationConfigApplicationContext houseListing(URI origin) {
        var none = new Secret("unused");
        var database = new WingSettings.Database("jdbc:none", "sp", "sp", none, "migrator", none);
        var settings = new WingSettings(
                Wing.SP, URI.create("https://sp.example"), database, Path.of("unused"), List.of(origin));
        var house = new AnnotationConfigApplicationContext();
        house.registerBean(WingSettings.class, () -> settings);
        house.register(HttpConfig.class);
        house.refresh();
        return house;
    }
}
