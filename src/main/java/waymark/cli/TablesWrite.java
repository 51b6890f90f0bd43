package waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.policy.BrokenTables;
import waymark.policy.Workbook;
import waymark.policy.WorkbookWriter;

/** Writes a workbook's text as a spreadsheet. */
@Command(
        name = "write",
        description = "Writes a workbook's text as a spreadsheet. The folder that the text is in names its authority.")
final class TablesWrite implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", description = "The workbook's text (.yaml).")
    private Path text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; by default where it belongs under decision-tables/.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Workbook book = TableFiles.text(text);
            Path file = output == null ? Folders.release().tables().resolve(book.path() + ".xlsx") : output;
            write(file, WorkbookWriter.write(book));
            spec.commandLine().getOut().println("Wrote " + file);
            return ExitCode.OK;
        } catch (BrokenTables broken) {
            broken.faults()
                    .forEach(fault -> spec.commandLine()
                            .getErr()
                            .println(text + " " + fault.address() + ": " + fault.what() + " " + fault.fix()));
            return ExitCode.SOFTWARE;
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
