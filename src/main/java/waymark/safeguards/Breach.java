package waymark.safeguards;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.CaseSketch;
import waymark.policy.Fault;
import waymark.policy.ReadRow;
import waymark.policy.RowName;
import waymark.policy.Workbook;

/**
 * A promise that a release would break.
 *
 * @param safeguard which promise
 * @param rows the rows that break it; none where what breaks it is that there is no row
 * @param what what they would do
 * @param facts a smallest set of facts that shows it, by name; empty where the row itself is the fault
 */
public record Breach(String safeguard, List<ReadRow> rows, String what, Map<String, Object> facts) {

    /** The breach as a fault of each row that makes it, for people who check tables. */
    Stream<Fault> faults(String promise, String council) {
        String found = "It breaks the safeguard " + safeguard + ": " + what;
        return rows.isEmpty()
                ? Stream.of(new Fault(Workbook.NATIONAL, "", found, promise, "Put back the row that did this."))
                : rows.stream().map(row -> fault(row, found, promise, council));
    }

    private Fault fault(ReadRow row, String found, String promise, String council) {
        String fix = facts.isEmpty() ? "Change the row." : "Change the row. A smallest case that shows it: " + facts;
        return new Fault(
                row.workbook().path(),
                row.row().address(),
                RowName.of(row.row()) + ": " + found,
                promise,
                fix,
                shownBy(row, council));
    }

    private String shownBy(ReadRow row, String council) {
        String authority = row.authority() == null ? council : row.authority();
        return facts.isEmpty()
                ? ""
                : CaseSketch.of("COUNTER-EXAMPLE", authority, facts).toPrettyString();
    }
}
