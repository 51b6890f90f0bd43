package waymark.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.calendar.TermCalendars;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.desk.Checks;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.WorkbookReader.Reading;
import waymark.recommend.Recommender;
import waymark.replay.Impact;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A changed workbook (.xlsx), or its text (.yaml).")
    private List<Path> files;

    @Option(
            names = "--cases",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Case files as JSON, one a line (NDJSON).")
    private List<Path> cases;

    @Option(names = "--children", description = "List every case that would be told otherwise.")
    private boolean children;

    @Spec
    private CommandSpec spec;

    private final CaseFileReader reader = new CaseFileReader(Clock.system(ZoneId.of("Europe/London")));
    private int exit = ExitCode.OK;

    @Override
    public Integer call() throws Exception {
        List<Reading> inForce = TableFiles.all();
        List<Reading> draft = Checks.beside(files.stream().map(TableFiles::look).toList(), inForce);
        ImpactRun run = new ImpactRun(recommender(inForce), recommender(draft));
        Progress progress = new Progress(spec.commandLine().getErr(), "cases looked at");
        for (Path file : cases) {
            look(file, run, progress);
        }
        Impact impact = run.result();
        impact.unanswered().forEach(each -> {
            spec.commandLine().getErr().println(each.reference() + ": " + each.why());
            exit = ExitCode.USAGE;
        });
        PrintWriter out = spec.commandLine().getOut();
        new ImpactPaper(out).print(impact, children);
        out.flush();
        return exit;
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

    private void look(Path file, ImpactRun run, Progress progress) throws Exception {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<CaseFile> portion = new ArrayList<>(PORTION);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read(file + " line " + number, line, portion);
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

    private void read(String where, String line, List<CaseFile> portion) throws Exception {
        byte[] caseFile = line.getBytes(StandardCharsets.UTF_8);
        if (!line.isBlank() && !complaints().none(where, () -> portion.add(reader.read(caseFile)))) {
            exit = ExitCode.USAGE;
        }
    }

    private Complaints complaints() {
        return new Complaints(spec.commandLine().getErr());
    }
}
