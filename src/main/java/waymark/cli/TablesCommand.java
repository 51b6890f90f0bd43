package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import waymark.policy.Table;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader.Reading;

/** Lists every workbook and table, and checks them. */
@Command(
        name = "tables",
        description = {
            "Lists every decision table and checks them all.",
            "The tables are in decision-tables/, or where WAYMARK_TABLES says.",
            "Exit code 0: all is well. 1: there are faults. 2: it could not be done."
        },
        subcommands = {
            TablesCheck.class,
            TablesDiff.class,
            TablesImpact.class,
            TablesNew.class,
            TablesPrint.class,
            TablesWrite.class
        })
final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Reading> readings = TableFiles.all();
        PrintWriter out = spec.commandLine().getOut();
        readings.forEach(reading -> list(reading, out));
        return new Report(readings, readings).print(out);
    }

    private static void list(Reading reading, PrintWriter out) {
        Workbook book = reading.workbook();
        String state = reading.faults().isEmpty() ? "" : "  (cannot be read: see below)";
        out.println(book.path() + "  " + book.title() + state);
        for (Table table : book.tables()) {
            out.printf(
                    "    %-32s %-8s %4d rows  %s%n",
                    table.id(), table.hitPolicy(), table.rows().size(), table.title());
        }
        out.println();
    }
}
