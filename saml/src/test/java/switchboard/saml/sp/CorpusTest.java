package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.saml.EntityId;
import switchboard.saml.certificate.CertificateOutcome;
import switchboard.saml.certificate.CertificateReader;

/// Judges the messages in `responses/good/<vendor>` and `responses/bad/<reason>`. A new vendor is a new folder:
/// the message, its certificate, what to expect, and where it comes from.
class CorpusTest {

    private static final Path RESPONSES = Path.of("src/test/resources/responses");

    static List<Path> good() throws IOException {
        return folders("good");
    }

    static List<Path> bad() throws IOException {
        return folders("bad");
    }

    private static List<Path> folders(String kind) throws IOException {
        try (Stream<Path> all = Files.list(RESPONSES.resolve(kind))) {
            return all.sorted().toList();
        }
    }

    private static Properties expected(Path folder) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("expectation.properties"))) {
            properties.load(reader);
        }
        assertThat(properties.getProperty("provenance")).isNotBlank();
        return properties;
    }

    private static Verdict judge(Path folder, Properties expected) throws IOException {
        var expectation = new Expectation(
                new Expectation.ServiceProvider(
                        new EntityId(expected.getProperty("sp")), URI.create(expected.getProperty("acs"))),
                new Expectation.IdentityProvider(
                        new EntityId(expected.getProperty("idp")),
                        certificate(folder).certificates()),
                new Origin.Requested(expected.getProperty("request")),
                Tolerance.USUAL);
        var now = Instant.parse(expected.getProperty("now"));
        return ResponseReader.read(Files.readAllBytes(folder.resolve("response.xml")), expectation, now);
    }

    private static CertificateOutcome.Read certificate(Path folder) throws IOException {
        return (CertificateOutcome.Read) CertificateReader.read(Files.readAllBytes(folder.resolve("certificate.pem")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void believesEachVendor(Path folder) throws IOException {
        var expected = expected(folder);
        var verdict = judge(folder, expected);

        assertThat(verdict).as("%s", verdict).isInstanceOf(Verdict.Accepted.class);
        var assertion = ((Verdict.Accepted) verdict).assertion();
        assertThat(assertion.nameId().value()).isEqualTo(expected.getProperty("nameId"));
        expected.stringPropertyNames().stream()
                .filter(key -> key.startsWith("attribute."))
                .forEach(key -> assertThat(assertion.attributes().first(key.substring("attribute.".length())))
                        .contains(expected.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesEachTrickForItsOwnReason(Path folder) throws IOException {
        var expected = expected(folder);

        assertThat(String.join(",", Given.codes(judge(folder, expected)))).isEqualTo(expected.getProperty("codes"));
    }
}
