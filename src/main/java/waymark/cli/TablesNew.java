package waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.policy.HitPolicy;
import waymark.policy.StarterWorkbook;
import waymark.policy.Workbook;
import waymark.policy.WorkbookWriter;

/** Writes an empty workbook, ready to be filled in: a column for each fact, with its codes to choose from. */
@Command(
        name = "new",
        description =
                "Writes an empty workbook with a column for each fact that is asked about, ready to be filled in.")
final class TablesNew implements Callable<Integer> {

    @Parameters(paramLabel = "PACK/NAME", description = "Pack and name, for example solihull/short-breaks.")
    private String path;

    @Option(
            names = "--facts",
            split = ",",
            required = true,
            paramLabel = "FACT,…",
            description = "The facts that its rows will ask about, for example child.age,needs.primaryNeed.")
    private List<String> facts;

    @Option(names = "--title", defaultValue = "", description = "What it decides, in a few words.")
    private String title;

    @Option(
            names = "--policy",
            defaultValue = "COLLECT",
            paramLabel = "POLICY",
            description = "COLLECT: every row that is true counts. FIRST: the first one. UNIQUE: only one can be.")
    private HitPolicy policy;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; its place in decision-tables/ by default.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Workbook workbook = starter();
        Path file = output == null ? Folders.release().tables().resolve(path + ".xlsx") : output;
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already. Choose another name, or take it away first.");
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.write(file, WorkbookWriter.write(workbook));
        spec.commandLine().getOut().println("Wrote " + file);
        return ExitCode.OK;
    }

    private Workbook starter() {
        try {
            return StarterWorkbook.of(path, facts, title, policy);
        } catch (StarterWorkbook.Unclear unclear) {
            throw new Refusal(unclear.getMessage());
        }
    }
}
