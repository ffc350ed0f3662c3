package switchboard.server.command.api;

/// Why a command did nothing, in words for whoever typed it: one sentence, or one line for each field.
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
