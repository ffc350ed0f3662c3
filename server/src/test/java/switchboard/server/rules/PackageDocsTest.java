package switchboard.server.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every room has a plate on its door: a short doc that says what it owns and what it must not touch.
class PackageDocsTest {
    @Test
    void everyRoomHasAPlateOnItsDoor() throws IOException {
        assertThat(Rooms.under(Checkout.folder())).hasSizeGreaterThan(5);
        assertThat(Rooms.problems(Checkout.folder())).isEmpty();
    }

    @Test
    void reportsARoomWithoutAPlate(@TempDir Path checkout) throws IOException {
        room(checkout, "silent");
        assertThat(Rooms.problems(checkout)).singleElement().asString().contains("silent", "no package-info.java");
    }

    @Test
    void reportsAPlateThatSaysNothing(@TempDir Path checkout) throws IOException {
        plate(room(checkout, "bare"), "@NullMarked\npackage bare;\n");
        assertThat(Rooms.problems(checkout)).singleElement().asString().contains("bare", "no doc");
    }

    @Test
    void reportsAPlateNobodyWouldRead(@TempDir Path checkout) throws IOException {
        plate(room(checkout, "wordy"), "/// On and on.\n".repeat(10) + "@NullMarked\npackage wordy;\n");
        assertThat(Rooms.problems(checkout)).singleElement().asString().contains("wordy", "10 lines");
    }

    @Test
    void reportsAPlateThatAllowsNulls(@TempDir Path checkout) throws IOException {
        plate(room(checkout, "lax"), "/// Owns nothing.\npackage lax;\n");
        assertThat(Rooms.problems(checkout)).singleElement().asString().contains("lax", "@NullMarked");
    }

    @Test
    void acceptsAPlateOfNineLines(@TempDir Path checkout) throws IOException {
        plate(room(checkout, "good"), "/// Owns something.\n".repeat(9) + "@NullMarked\npackage good;\n");
        assertThat(Rooms.problems(checkout)).isEqualTo(List.of());
    }

    private static Path room(Path checkout, String name) throws IOException {
        var room =
                Files.createDirectories(checkout.resolve("module/src/main/java").resolve(name));
        Files.writeString(room.resolve("Thing.java"), "record Thing() {}\n");
        return room;
    }

    private static void plate(Path room, String text) throws IOException {
        Files.writeString(room.resolve("package-info.java"), text);
    }
}
