package waymark.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.calendar.TermCalendars;
import waymark.casefile.CaseFileReader;
import waymark.desk.Checks;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.WorkbookReader.Reading;
import waymark.recommend.Recommender;
import waymark.replay.CaseChange;
import waymark.replay.GivenCase;
import waymark.replay.Impact;
import waymark.replay.Impact.Unanswered;
import waymark.replay.ImpactReport;
import waymark.replay.ImpactRun;
import waymark.rules.RuleBase;

/** Says what changed workbooks would do to real cases. */
@Command(
        name = "impact",
        description = "Says which of many cases would be told otherwise with changed workbooks, and what.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case was looked at",
            "2:a workbook, a case or a file cannot be used; what is wrong is listed"
        })
final class TablesImpact implements Callable<Integer> {

    private static final int PORTION = 500;
    private static final int FEW_CHILDREN = 10;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A changed workbook (.xlsx), or its text (.yaml).")
    private List<Path> files;

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "FILE",
            description = "Case files as JSON, one a line (NDJSON). Give it again for another file.")
    private List<Path> cases;

    @Option(names = "--on", paramLabel = "DATE", description = "Look at every case on this date instead of its own.")
    private LocalDate on;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it all to a spreadsheet (.xlsx), or the children to a table (.csv).")
    private Path output;

    @Option(names = "--children", description = "List every case that would be told otherwise.")
    private boolean children;

    @Spec
    private CommandSpec spec;

    private final List<CaseChange> told = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        if (output != null && !output.toString().matches("(?i).*\\.(xlsx|csv)")) {
            throw new Refusal("the file " + output + " should end in .xlsx or .csv.");
        }
        List<Reading> inForce = TableFiles.all();
        List<Reading> draft = Checks.beside(files.stream().map(TableFiles::look).toList(), inForce);
        ImpactRun run = new ImpactRun(
                recommender(inForce),
                recommender(draft),
                new CaseFileReader(Clock.system(ZoneId.of("Europe/London"))),
                new ImpactRun.Terms(null, on, false),
                new Kept());
        Progress progress = new Progress(spec.commandLine().getErr(), "cases looked at");
        for (Path file : cases) {
            look(file, run, progress);
        }
        Impact impact = run.result();
        unanswered.forEach(each -> spec.commandLine().getErr().println(each.place() + ": " + each.why()));
        print(impact);
        if (output != null) {
            write(new ImpactReport(impact, told::stream, unanswered::stream));
        }
        return unanswered.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }

    private void print(Impact impact) {
        PrintWriter out = spec.commandLine().getOut();
        List<CaseChange> shown = children ? told : told.subList(0, Math.min(FEW_CHILDREN, told.size()));
        new ImpactPaper(out).print(impact, shown, impact.changed() - shown.size());
        out.flush();
    }

    private void write(ImpactReport report) {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
            if (output.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                report.csv("children", file);
            } else {
                report.xlsx(file);
            }
        } catch (IOException unwritable) {
            throw new Refusal("the file " + output + " cannot be written.");
        }
    }

    /** Keeps what will be shown, and no more. */
    private final class Kept implements ImpactRun.Teller {

        @Override
        public void changed(CaseChange change) {
            if (children || output != null || told.size() < FEW_CHILDREN) {
                told.add(change);
            }
        }

        @Override
        public void setAside(Unanswered each) {
            unanswered.add(each);
        }
    }

    private static Recommender recommender(List<Reading> readings) {
        List<Fault> faults =
                readings.stream().flatMap(reading -> reading.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return new Recommender(RuleBase.of(Release.of(
                readings.stream().map(Reading::workbook).toList(),
                TermCalendars.read(Folders.release().calendars()))));
    }

    private static void look(Path file, ImpactRun run, Progress progress) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<GivenCase> portion = new ArrayList<>(PORTION);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    portion.add(GivenCase.of(file + " line " + number, line.getBytes(StandardCharsets.UTF_8)));
                }
                if (portion.size() == PORTION) {
                    progress.reached(run.add(portion));
                    portion = new ArrayList<>(PORTION);
                }
            }
            run.add(portion);
        } catch (IOException unreadable) {
            throw new Refusal("the file " + file + " cannot be read.");
        }
    }
}
