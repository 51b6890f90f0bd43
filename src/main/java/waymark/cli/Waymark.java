package waymark.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Every command of the front door that runs in the terminal. */
@Command(
        name = "./waymark",
        description = "Explained recommendations for panels that decide about children with SEND.",
        subcommands = TablesCommand.class)
public final class Waymark {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private Waymark() {}

    /**
     * Runs a command.
     *
     * @return 0 when all is well, 1 when it found faults, 2 when it could not do what was asked
     */
    public static int run(String... args) {
        return new CommandLine(new Waymark())
                .setExecutionExceptionHandler(Waymark::explain)
                .execute(args);
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof Refusal refusal) {
            command.getErr().println("waymark: " + refusal.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw e;
    }
}
