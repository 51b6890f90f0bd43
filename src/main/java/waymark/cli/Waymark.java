package waymark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Every command of the front door that runs in the terminal. */
@Command(
        name = "./waymark",
        description = "Explained recommendations for panels that decide about children with SEND.",
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            RecommendCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            TablesCommand.class,
            HorizonCommand.class,
            VerifyCommand.class,
            RetentionCommand.class,
            ExportCommand.class
        })
public final class Waymark {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    private boolean version;

    Waymark() {}

    /**
     * Runs a command.
     *
     * @return 0 when all is well, 1 when it found faults, 2 when it could not do what was asked
     */
    public static int run(String... args) {
        return new CommandLine(new Waymark())
                .setOut(printer(FileDescriptor.out))
                .setErr(printer(FileDescriptor.err))
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }

    /** Always UTF-8, whatever the terminal says, so that JSON stays JSON. */
    private static PrintWriter printer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
