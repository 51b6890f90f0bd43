package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.policy.WorkbookReader.Reading;
import waymark.policy.WorkbookText;

/** Prints workbooks as text. Git calls it to show what changed, so it prints what it can and never fails on a fault. */
@Command(
        name = "print",
        description = {
            "Prints workbooks as text, for reading and for git diff.",
            "What cannot be read is listed in comments at the end."
        })
final class TablesPrint implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A workbook (.xlsx).")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            Reading reading = TableFiles.look(file);
            if (!reading.workbook().tables().isEmpty() || reading.faults().isEmpty()) {
                out.print(WorkbookText.print(reading.workbook()));
            }
            reading.faults()
                    .forEach(fault -> out.println("# " + fault.address() + ": " + fault.what() + " " + fault.fix()));
        }
        out.flush();
        return ExitCode.OK;
    }
}
