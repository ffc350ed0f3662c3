package switchboard.server.command;

import picocli.CommandLine.Option;

/// What every group of commands has: help.
abstract class Noun {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
