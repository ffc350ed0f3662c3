package switchboard.server.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `./switchboard` builds what is not built or older than its sources, once, and says what it does.
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherBuildTest {
    @TempDir
    Path box;

    private FakeCheckout checkout;

    @BeforeEach
    void layOut() throws IOException {
        checkout = new FakeCheckout(box);
        checkout.jdk("jdks/jdk", "25");
    }

    @Test
    void buildsAFreshCheckoutAndTellsOfEachModule() throws Exception {
        var launch = checkout.run("demo");
        assertThat(launch.code()).isZero();
        assertThat(launch.errors()).contains("switchboard: building the pretended 3 rooms (1/2)");
        assertThat(launch.output()).last().isEqualTo("<demo>");
        assertThat(checkout.home.resolve("target/build.log")).content().contains("[1/2]");
    }

    @Test
    void startsWithoutAWordWhatIsBuilt() throws Exception {
        checkout.run();
        var again = checkout.run("demo");
        assertThat(again.errors()).isEmpty();
        assertThat(checkout.mavenCalls()).hasSize(1);
    }

    @Test
    void buildsAnewWhatIsOlderThanItsSources() throws Exception {
        checkout.run();
        touch(checkout.source());
        checkout.run();
        assertThat(checkout.mavenCalls()).hasSize(2);
    }

    @Test
    void noticesAFileThatIsGone() throws Exception {
        var doomed = Files.writeString(checkout.source().resolveSibling("Doomed.java"), "");
        checkout.run();
        Files.delete(doomed);
        touch(checkout.source().resolveSibling(""));
        checkout.run();
        assertThat(checkout.mavenCalls()).hasSize(2);
    }

    @Test
    void passesOverWhatTheApplicationIsNotMadeOf() throws Exception {
        var rehearsal = Files.createDirectories(checkout.home.resolve("rehearsal/src/main"));
        Files.writeString(checkout.home.resolve("rehearsal/pom.xml"), "");
        checkout.run();
        touch(rehearsal);
        checkout.run();
        assertThat(checkout.mavenCalls()).hasSize(1);
    }

    @Test
    void showsWhatMavenSaidAndBuildsAnewNextTime() throws Exception {
        var failed = checkout.with("FAKE_MAVEN_FAILS", "yes").run("demo");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.output()).isEmpty();
        assertThat(failed.errors()).contains("[ERROR] no such word");
        assertThat(failed.errors().getLast()).contains("the build failed", "target/build.log");
        assertThat(checkout.with("FAKE_MAVEN_FAILS", "").run("demo").code()).isZero();
        assertThat(checkout.mavenCalls()).hasSize(2);
    }

    @Test
    void buildsOnceForTwoStartsAtOnce() throws Exception {
        var gate = box.resolve("gate");
        assertThat(new ProcessBuilder("mkfifo", gate.toString()).start().waitFor())
                .isZero();
        checkout.with("FAKE_GATE", gate);
        var first = checkout.start(checkout.home.resolve("switchboard"), "first");
        waitFor(first, "building");
        var second = checkout.start(checkout.home.resolve("switchboard"), "second");
        waitFor(second, "waiting for it");
        Files.writeString(gate, "go on\n");
        assertThat(Launch.finished(first).output()).last().isEqualTo("<first>");
        assertThat(Launch.finished(second).output()).last().isEqualTo("<second>");
        assertThat(checkout.mavenCalls()).hasSize(1);
    }

    @Test
    void takesOverTheLockOfAStartThatIsGone() throws Exception {
        var gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor()).isZero();
        Files.createDirectories(checkout.home.resolve("target"));
        Files.createSymbolicLink(checkout.home.resolve("target/build.lock"), Path.of("" + gone.pid()));
        assertThat(checkout.run("demo").code()).isZero();
        assertThat(Files.isSymbolicLink(checkout.home.resolve("target/build.lock")))
                .isFalse();
    }

    @Test
    void learnsToStartQuicklyOncePerBuildAndJdk() throws Exception {
        var cache = "<-XX:AOTCache=" + checkout.home.toRealPath().resolve("server/target/app/switchboard.aot") + ">";
        assertThat(checkout.run().errors()).contains("switchboard: learning to start quickly (once per build)");
        var second = checkout.run();
        assertThat(second.output()).contains(cache);
        assertThat(second.errors()).isEmpty();
        checkout.with("JAVA_HOME", checkout.jdk("another jdk", "25.0.4"));
        assertThat(checkout.run().errors()).contains("switchboard: learning to start quickly (once per build)");
    }

    @Test
    void goesOnWithoutWhatItCouldNotLearn() throws Exception {
        var launch = checkout.with("FAKE_TRAINING_FAILS", "yes").run("demo");
        assertThat(launch.code()).isZero();
        assertThat(launch.output()).last().isEqualTo("<demo>");
        assertThat(launch.output()).noneMatch(line -> line.contains("AOTCache"));
        assertThat(checkout.run("demo").errors()).isEmpty();
    }

    @Test
    void neitherBuildsNorLearnsWhereToldNotTo() throws Exception {
        checkout.with("SWITCHBOARD_BUILD", "never").run("demo").refusedSaying("nothing has been built");
        checkout.with("SWITCHBOARD_BUILD", "").with("SWITCHBOARD_AOT", "off").run();
        touch(checkout.source());
        assertThat(checkout.with("SWITCHBOARD_BUILD", "never").run().errors()).isEmpty();
        assertThat(checkout.mavenCalls()).hasSize(1);
    }

    private static void touch(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plus(1, ChronoUnit.MINUTES)));
    }

    private static void waitFor(Process process, String words) throws IOException {
        var errors = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        var line = errors.readLine();
        while (line != null && !line.contains(words)) {
            line = errors.readLine();
        }
        assertThat(line).as("nobody said " + words).isNotNull();
    }
}
