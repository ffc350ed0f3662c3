package switchboard.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import switchboard.server.command.api.CommandFailure;

/// A file that somebody named in a command; `-` is standard input.
final class TextFile {
    private TextFile() {}

    static String read(Path file) {
        try {
            return "-".equals(file.toString()) ? new String(System.in.readAllBytes(), UTF_8) : Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new CommandFailure("The file " + file + " cannot be read as text: " + e.getMessage(), e);
        }
    }
}
