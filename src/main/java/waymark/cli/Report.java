package waymark.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;
import waymark.calendar.TermCalendars;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.TableChecks;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader.Reading;

/**
 * What checking some workbooks found.
 *
 * @param all every workbook of the release to be
 * @param asked those of them that were asked about
 */
record Report(List<Reading> all, List<Reading> asked) {

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
        Set<String> paths =
                asked.stream().map(reading -> reading.workbook().path()).collect(Collectors.toSet());
        List<Workbook> readable = all.stream()
                .filter(reading -> reading.faults().isEmpty())
                .map(Reading::workbook)
                .toList();
        List<Fault> faults = new ArrayList<>();
        asked.forEach(reading -> faults.addAll(reading.faults()));
        faults.addAll(TableChecks.faults(readable));
        if (faults.isEmpty()) {
            faults.addAll(unsafeOrFailing(readable, out));
        }
        Set<String> unread = asked.stream()
                .flatMap(reading -> reading.faults().stream())
                .map(Fault::workbook)
                .collect(Collectors.toSet());
        return faults.stream()
                .filter(fault -> paths.contains(fault.workbook()) || unread.contains(fault.workbook()))
                .toList();
    }

    private static List<Fault> unsafeOrFailing(List<Workbook> workbooks, PrintWriter out) {
        Release release =
                Release.of(workbooks, TermCalendars.read(Folders.release().calendars()));
        return new Proving(out).faults(release);
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
