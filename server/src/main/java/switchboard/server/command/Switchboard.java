package switchboard.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import switchboard.server.command.api.CommandFailure;
import switchboard.server.house.StartFailure;

/// The root of the command line.
@Command(
        name = "switchboard",
        description = "Sign-in and provisioning between companies and their identity providers.",
        mixinStandardHelpOptions = true,
        version = "switchboard 0.1.0",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            TrainCommand.class,
            CompanyCommand.class,
            DomainCommand.class,
            ConnectionCommand.class,
            UserCommand.class,
            SignInCommand.class,
            OrganizationCommand.class,
            PersonCommand.class,
            GroupCommand.class,
            AppCommand.class,
            OperatorTokenCommand.class,
            SetupLinkCommand.class,
            RecoveryCommand.class
        },
        footer = {
            "",
            "Also: test, verify and bench, which the launcher script runs from a checkout.",
        })
public final class Switchboard implements Runnable {
    /// A ready command line. Trouble is told in one line on standard error: 1 for what went wrong, 2 for what
    /// was typed wrong.
    public static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    static CommandLine commandLine(Map<String, String> environment) {
        var line = new CommandLine(new Switchboard(), new EnvironmentFactory(environment));
        // names have letters beyond ASCII, whatever the locale of a script is
        line.setOut(new PrintWriter(System.out, true, UTF_8));
        line.setExecutionExceptionHandler((trouble, failed, _) -> {
            if (!(trouble instanceof StartFailure || trouble instanceof CommandFailure)) {
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
