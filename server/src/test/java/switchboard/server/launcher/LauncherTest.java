package switchboard.server.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./switchboard` finds a JDK wherever people keep one, and says in one line what is missing.
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {
    @TempDir
    Path box;

    private FakeCheckout checkout;

    @BeforeEach
    void layOut() throws IOException {
        checkout = new FakeCheckout(box);
    }

    @Test
    void takesTheJdkThatJavaHomeNames() throws Exception {
        checkout.jdk("jdks/other", "25");
        var mine = checkout.jdk("my own jdk", "25.0.3");
        assertThat(checkout.with("JAVA_HOME", mine).run().output()).contains("java " + mine + "/bin/java");
    }

    @Test
    void takesTheJdkOnThePathBehindItsLinks() throws Exception {
        var jdk = checkout.jdk("packaged/jdk", "26-ea");
        Files.createSymbolicLink(box.resolve("alternative"), jdk.resolve("bin/java"));
        Files.createSymbolicLink(checkout.tools().resolve("java"), Path.of("../alternative"));
        assertThat(checkout.run().output()).anyMatch(line -> line.endsWith("packaged/jdk/bin/java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdks/temurin-25-jdk-amd64",
                "jdks/temurin-25.jdk/Contents/Home",
                "jdks/openjdk/libexec/openjdk.jdk/Contents/Home",
                "a home/Library/Java/JavaVirtualMachines/x.jdk/Contents/Home",
                "a home/.sdkman/candidates/java/25.0.3-tem",
                "a home/.jdks/temurin-25"
            })
    void looksWherePeopleKeepThem(String folder) throws Exception {
        checkout.jdk("jdks/an old one", "1.8.0_452");
        var jdk = checkout.jdk(folder, "25.0.3");
        assertThat(checkout.run().output()).contains("java " + jdk + "/bin/java");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        checkout.with("JAVA_HOME", checkout.jdk("old", "24.0.2"));
        var jdk = checkout.jdk("jdks/new", "25");
        assertThat(checkout.run().output()).contains("java " + jdk + "/bin/java");
    }

    @Test
    void asksTheJvmWhereNoReleaseFileTells() throws Exception {
        var jdk = checkout.jdk("jdks/self-made", "0");
        Files.delete(jdk.resolve("release"));
        FakeCheckout.executable(jdk.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"25.0.1\" 2025' >&2\n");
        assertThat(checkout.run().errors()).noneMatch(line -> line.contains("needs a JDK"));
    }

    @Test
    void saysThatThereIsNoJdk() throws Exception {
        checkout.run("demo").refusedSaying("needs a JDK 25", "export JAVA_HOME=");
    }

    @Test
    void namesTheNewestOfThoseThatAreTooOld() throws Exception {
        checkout.jdk("jdks/a", "11.0.2");
        var newest = checkout.jdk("jdks/b", "21.0.7");
        checkout.jdk("jdks/c", "17.0.15");
        checkout.run("demo").refusedSaying("the newest here is 21, in " + newest);
    }

    @Test
    void passesOverARuntimeThatCannotCompile() throws Exception {
        Files.delete(checkout.jdk("jdks/runtime", "25").resolve("bin/javac"));
        checkout.run("demo").refusedSaying("needs a JDK 25");
    }

    @Test
    void saysThatThereIsNoMaven() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        checkout.without("mvn").run("demo").refusedSaying("needs Maven", "apt install maven");
    }

    @Test
    void handsOnEveryWordAsItWasGiven() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        var output = checkout.run("company", "create", "Aero Labs", "", "*", "--json")
                .output();
        assertThat(output).endsWith("<company>", "<create>", "<Aero Labs>", "<>", "<*>", "<--json>");
        assertThat(output).contains("<-Dswitchboard.home=" + checkout.home.toRealPath() + ">");
    }

    @Test
    void isTheSameThroughALink() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        Files.createSymbolicLink(box.resolve("first"), Path.of("a house with rooms", "switchboard"));
        var link = Files.createSymbolicLink(box.resolve("second"), box.resolve("first"));
        assertThat(checkout.runAs(link).output()).contains("<-Dswitchboard.home=" + checkout.home.toRealPath() + ">");
    }

    @Test
    void becomesTheJvmSoThatSignalsReachIt() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        var launch = checkout.run("start");
        assertThat(launch.output()).first().isEqualTo("process " + launch.process());
    }

    @Test
    void letsAnOperatorAddFlags() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        assertThat(checkout.with("SWITCHBOARD_JAVA_OPTS", "-Xmx2g -Dx=y").run().output())
                .containsSubsequence("<-Xmx512m>", "<-Xmx2g>", "<-Dx=y>", "<-jar>");
    }

    @Test
    void runsTheWholeHouseTests() throws Exception {
        var jdk = checkout.jdk("jdks/jdk", "25");
        FakeCheckout.executable(checkout.tools().resolve("chromium"), "#!/bin/sh\n");
        checkout.run("test", "-pl", "saml");
        checkout.run("verify");
        assertThat(checkout.mavenCalls())
                .satisfiesExactly(
                        test -> assertThat(test).startsWith(jdk + " ").endsWith("-Prehearsal verify -pl saml"),
                        verify -> assertThat(verify).endsWith("-Prehearsal verify -Dswitchboard.long=true"));
    }

    @Test
    void saysThatThereIsNoChromium() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        checkout.run("test").refusedSaying("need Chromium", "export SWITCHBOARD_CHROMIUM=");
        checkout.with("SWITCHBOARD_CHROMIUM", "/nowhere/chromium").run("test").refusedSaying("/nowhere/chromium");
    }

    @Test
    void measures() throws Exception {
        checkout.jdk("jdks/jdk", "25");
        var output = checkout.run("bench", "saml", "--json").output();
        assertThat(output).endsWith("<switchboard.bench.Bench>", "<saml>", "<--json>");
        assertThat(output).contains("<" + checkout.home.toRealPath() + "/bench/target/classes:rivals.jar>");
    }
}
