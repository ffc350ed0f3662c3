package switchboard.server.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the papers point at is there. Written rules rot unless a test reads them.
class DocsTest {
    @Test
    void everythingThePapersPointAtIsThere() {
        var papers = Papers.of(Checkout.folder());
        assertThat(papers.all()).hasSizeGreaterThan(10);
        assertThat(papers.problems()).isEmpty();
    }

    @Test
    void reportsALinkToNothing(@TempDir Path checkout) throws IOException {
        assertThat(problems(checkout, "See [the tour](tour.md)."))
                .singleElement()
                .asString()
                .contains("tour.md");
    }

    @Test
    void reportsALinkToAHeadingThatIsGone(@TempDir Path checkout) throws IOException {
        assertThat(problems(checkout, "# What it is\n[up](#what-it-is) [down](#what-it-was)"))
                .singleElement()
                .asString()
                .contains("#what-it-was");
    }

    @Test
    void reportsAFileThatHasMoved(@TempDir Path checkout) throws IOException {
        assertThat(problems(checkout, "Look into `server/pom.xml`."))
                .singleElement()
                .asString()
                .contains("server/pom");
    }

    @Test
    void reportsATypeUnderItsOldName(@TempDir Path checkout) throws IOException {
        java(checkout);
        assertThat(problems(checkout, "[`OldName`](sp/Users.java)"))
                .singleElement()
                .asString()
                .contains("OldName");
    }

    @Test
    void reportsAMethodUnderItsOldName(@TempDir Path checkout) throws IOException {
        java(checkout);
        assertThat(problems(checkout, "[`Users.seek`](sp/Users.java)"))
                .singleElement()
                .asString()
                .contains("seek");
    }

    @Test
    void reportsAProofThatIsGone(@TempDir Path checkout) throws IOException {
        test(checkout);
        assertThat(problems(checkout, "`SeatsTest.neverOversells` and `SeatsTest.neverSells` and `RoomsTest`"))
                .satisfiesExactly(
                        method -> assertThat(method).contains("`SeatsTest.neverSells`", "no such method"),
                        type -> assertThat(type).contains("`RoomsTest`", "no such test"));
    }

    @Test
    void leavesAloneWhatPointsAtSomething(@TempDir Path checkout) throws IOException {
        java(checkout);
        var text = """
                # A title: with a colon
                [up](#a-title-with-a-colon) [web](https://example.org/x) [`Users.find`](sp/Users.java) `sp/Users.java`
                ```
                [not a link](nowhere.md)
                ```
                """;
        assertThat(problems(checkout, text)).isEmpty();
    }

    private static void java(Path checkout) throws IOException {
        Files.createDirectories(checkout.resolve("sp"));
        Files.writeString(checkout.resolve("sp/Users.java"), "class Users { User find(Id id) {} }");
    }

    private static void test(Path checkout) throws IOException {
        var folder = Files.createDirectories(checkout.resolve("sp/src/test/java/sp"));
        Files.writeString(folder.resolve("SeatsTest.java"), "class SeatsTest { void neverOversells() {} }");
    }

    private static List<String> problems(Path checkout, String text) throws IOException {
        Files.writeString(checkout.resolve("README.md"), text);
        return Papers.of(checkout).problems();
    }
}
