package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.policy.WorkbookReader.Reading;

/** Checks some workbooks beside those that they would join, or all. */
@Command(
        name = "check",
        description = {
            "Checks workbooks (.xlsx) or their text (.yaml) as if they stood in decision-tables/; all of it by default.",
            "Lists every fault with its sheet and cell, and what would be right."
        })
final class TablesCheck implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A workbook, or its text.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Reading> asked = files.stream().map(TableFiles::look).toList();
        List<Reading> others = TableFiles.all();
        return new Report(others, asked.isEmpty() ? others : asked)
                .print(spec.commandLine().getOut());
    }
}
