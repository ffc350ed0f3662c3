package switchboard.server.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import switchboard.server.house.StartFailure;

/// The root of the command line.
@Command(
        name = "switchboard",
        description = "Sign-in and provisioning between companies and their identity providers.",
        mixinStandardHelpOptions = true,
        version = "switchboard 0.1.0",
        subcommands = {DemoCommand.class, StartCommand.class, TrainCommand.class},
        footer = {
            "",
            "Also: test, verify and bench, which the launcher script runs from a checkout.",
        })
public final class Switchboard implements Runnable {
    /// A ready command line. Trouble is told in one line on standard error: 1 for what went wrong, 2 for what was
    /// typed wrong.
    public static CommandLine commandLine() {
        var line = new CommandLine(new Switchboard());
        line.setExecutionExceptionHandler((trouble, failed, _) -> {
            if (!(trouble instanceof StartFailure)) {
                trouble.printStackTrace(failed.getErr());
            }
            failed.getErr().println("switchboard: " + trouble.getMessage());
            return 1;
        });
        return line;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
