package waymark.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import waymark.policy.BrokenTables;

/** Says what could not be done in words, without the inside of the program. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception wrong, CommandLine command, ParseResult parsed) throws Exception {
        switch (wrong) {
            case Refusal refusal -> command.getErr().println("waymark: " + refusal.getMessage());
            case BrokenTables broken -> tell(broken, command.getErr());
            default -> throw wrong;
        }
        return ExitCode.USAGE;
    }

    /** Lists every fault of the tables. */
    static void tell(BrokenTables broken, PrintWriter err) {
        err.println("waymark: the decision tables cannot be used:");
        broken.faults().forEach(fault -> err.println("  " + fault));
    }
}
