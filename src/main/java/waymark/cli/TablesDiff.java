package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.policy.BrokenTables;
import waymark.policy.Change;
import waymark.policy.Change.Kind;
import waymark.policy.Changes;
import waymark.policy.Fault;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader.Reading;

/** Says what some workbooks would change. */
@Command(
        name = "diff",
        description =
                "Says what a changed workbook or its text would change beside the one of its name in decision-tables/.")
final class TablesDiff implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A changed workbook, or its text.")
    private List<Path> files;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compare with this workbook instead; it may stand anywhere.")
    private Path against;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Workbook> after = read(files.stream().map(TableFiles::look).toList());
        List<Workbook> before = against == null ? ofTheSameName(after) : List.of(as(after, TableFiles.look(against)));
        tell(Changes.between(before, after), spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private static List<Workbook> ofTheSameName(List<Workbook> changed) {
        Set<String> paths = changed.stream().map(Workbook::path).collect(Collectors.toSet());
        return read(TableFiles.all().stream()
                .filter(reading -> paths.contains(reading.workbook().path()))
                .toList());
    }

    /** Two files that are compared are taken for the same workbook, whatever they are called. */
    private static Workbook as(List<Workbook> changed, Reading other) {
        if (changed.size() > 1) {
            throw new Refusal("--against compares one workbook with one other.");
        }
        Workbook old = read(List.of(other)).getFirst();
        Workbook young = changed.getFirst();
        return new Workbook(
                young.id(), young.authority(), old.title(), old.about(), old.tables(), old.settings(), old.examples());
    }

    private static List<Workbook> read(List<Reading> readings) {
        List<Fault> faults =
                readings.stream().flatMap(reading -> reading.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return readings.stream().map(Reading::workbook).toList();
    }

    private static void tell(List<Change> changes, PrintWriter out) {
        String workbook = "";
        for (Change change : changes) {
            if (!change.workbook().equals(workbook)) {
                workbook = change.workbook();
                out.println(workbook);
            }
            out.println("    " + words(change));
            if (change.kind() == Kind.CHANGED) {
                out.println("        was: " + text(change.from()));
                out.println("        now: " + text(change.to()));
            }
        }
        out.println(changes.isEmpty() ? "Nothing has changed." : summary(changes));
        out.flush();
    }

    private static String words(Change change) {
        String what = change.sheet() + (change.item().isEmpty() ? "" : ", " + change.item());
        return switch (change.kind()) {
            case ADDED -> what + ": added";
            case REMOVED -> what + ": removed";
            case MOVED -> what + ": moved";
            case CHANGED -> what + ", " + change.column() + ":";
        };
    }

    private static String text(String words) {
        return words.isEmpty() ? "(blank)" : words.replace("\n", "\n             ");
    }

    private static String summary(List<Change> changes) {
        return "Changed cells: " + count(changes, Kind.CHANGED) + ", added: " + count(changes, Kind.ADDED)
                + ", removed: " + count(changes, Kind.REMOVED) + ", moved: " + count(changes, Kind.MOVED) + ".";
    }

    private static long count(List<Change> changes, Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
