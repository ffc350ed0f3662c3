package switchboard.server.house;

import org.springframework.boot.web.server.PortInUseException;

/// What a failed start comes down to, for one sentence to the operator; the whole story goes to the log.
final class StartTrouble {
    private StartTrouble() {}

    static boolean portTaken(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }

    static String sentence(Throwable trouble) {
        Throwable deepest = trouble;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }
}
