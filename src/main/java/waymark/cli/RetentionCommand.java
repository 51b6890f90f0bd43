package waymark.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.InWords;
import waymark.privacy.Retention;

/** Deletes what has been kept long enough. */
@Command(
        name = "retention",
        description = {
            "Deletes what has been kept long enough: by default to the child's 31st birthday, or the 75th of a",
            "child who was looked after. What is on hold stays, and so does a case whose time is not known.",
            "Stop the service first when it uses the built-in database."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every case was looked at", "2:it could not be done"})
final class RetentionCommand implements Callable<Integer> {

    @Option(names = "--dry-run", description = "Only say what would be deleted.")
    private boolean dryRun;

    @Option(names = "--authority", paramLabel = "NAME", description = "Look at this council's cases alone.")
    private String authority;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return KeptData.open(spec, this::run);
    }

    private int run(ApplicationContext parts) {
        Progress progress = new Progress(spec.commandLine().getErr(), "cases looked at");
        Caller terminal = new Caller("terminal", authority, Set.of(Role.ADMINISTRATOR));
        Retention.Report report = KeptData.withTables(parts)
                .getBean(Retention.class)
                .run(terminal, dryRun, (done, cases) -> progress.reached(done));
        print(report, spec.commandLine().getOut());
        return 0;
    }

    private static void print(Retention.Report report, PrintWriter out) {
        for (Retention.Line line : report.lines()) {
            out.println(line.authority() + " " + line.reference() + ": "
                    + line.done().words()
                    + (line.keep().day() == null
                            ? ""
                            : " since " + InWords.date(line.keep().day())) + " ("
                    + line.keep().rule() + "). " + line.keep().why() + records(line.records()));
        }
        Map<Retention.Done, Long> counted =
                report.lines().stream().collect(Collectors.groupingBy(Retention.Line::done, Collectors.counting()));
        out.println(report.cases() + " cases looked at on " + InWords.date(report.day()) + ", " + report.kept()
                + " simply stay"
                + counted.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each ->
                                ", " + each.getValue() + " " + each.getKey().words())
                        .collect(Collectors.joining())
                + ".");
    }

    private static String records(Map<String, Long> records) {
        return records.isEmpty()
                ? ""
                : " "
                        + records.entrySet().stream()
                                .map(type -> type.getValue() + " " + type.getKey())
                                .collect(Collectors.joining(", ", "", "."));
    }
}
