package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import waymark.policy.Fault;
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
        List<Fault> faults = faults();
        faults.forEach(fault ->
                out.printf("%s %s%n    %s%n    %s%n", fault.workbook(), fault.address(), fault.what(), fault.fix()));
        out.println(summary() + " " + (faults.isEmpty() ? "No faults." : "Faults: " + faults.size() + "."));
        out.flush();
        return faults.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Fault> faults() {
        Set<String> paths =
                asked.stream().map(reading -> reading.workbook().path()).collect(Collectors.toSet());
        List<Workbook> readable = all.stream()
                .filter(reading -> reading.faults().isEmpty())
                .map(Reading::workbook)
                .toList();
        return Stream.concat(
                        asked.stream().flatMap(reading -> reading.faults().stream()),
                        TableChecks.faults(readable).stream().filter(fault -> paths.contains(fault.workbook())))
                .toList();
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
