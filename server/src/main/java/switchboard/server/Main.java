package switchboard.server;

import picocli.CommandLine;
import switchboard.server.command.Switchboard;

/// Starts Switchboard: one command line for the house, its operator and its scripts.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        return Switchboard.commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return Switchboard.commandLine();
    }
}
