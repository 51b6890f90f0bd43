package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ExitCode;
import waymark.calendar.TermCalendars;
import waymark.desk.Checks;
import waymark.policy.Fault;
import waymark.policy.WorkbookReader.Reading;
import waymark.recommend.Proving.Progress;

/**
 * What checking some workbooks found.
 *
 * @param others every workbook in the tables folder
 * @param asked those that were asked about
 */
record Report(List<Reading> others, List<Reading> asked) {

    /** Prints the faults and what was looked at, and gives the exit code. */
    int print(PrintWriter out) {
        List<Fault> faults = faults(out);
        faults.forEach(fault -> out.printf(
                "%s %s%n    %s%n    %s%n    %s%n",
                fault.workbook(), fault.address(), fault.what(), fault.why(), fault.fix()));
        out.println(summary() + " " + (faults.isEmpty() ? "No faults." : "Faults: " + faults.size() + "."));
        out.flush();
        return faults.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Fault> faults(PrintWriter out) {
        return new Checks(
                        others,
                        Checks.beside(asked, others),
                        asked,
                        TermCalendars.read(Folders.release().calendars()),
                        (release, progress) -> new Proved(out).faults(release))
                .run(Progress.UNTOLD)
                .faults();
    }

    private String summary() {
        long tables =
                asked.stream().mapToLong(r -> r.workbook().tables().size()).sum();
        long rows = asked.stream()
                .flatMap(r -> r.workbook().tables().stream())
                .mapToLong(table -> table.rows().size())
                .sum();
        return "Workbooks: " + asked.size() + ", tables: " + tables + ", rows: " + rows + ".";
    }
}
