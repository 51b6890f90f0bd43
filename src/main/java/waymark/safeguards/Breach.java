package waymark.safeguards;

import java.util.List;
import java.util.Map;
import waymark.policy.Fault;

/**
 * A promise that a release would break.
 *
 * @param safeguard which promise
 * @param rows the rows that break it, as workbook, sheet and cells
 * @param what what they would do
 * @param facts a smallest set of facts that shows it, by name; empty where the row itself is the fault
 */
public record Breach(String safeguard, List<String> rows, String what, Map<String, Object> facts) {

    /** The breach as a fault of each row that makes it, for people who check tables. */
    public List<Fault> faults() {
        return (rows.isEmpty() ? List.of("national ") : rows)
                .stream()
                        .map(row -> row.split(" ", 2))
                        .map(place -> new Fault(
                                place[0],
                                place[1],
                                "It breaks the safeguard " + safeguard + ": " + what,
                                facts.isEmpty()
                                        ? "Change the row."
                                        : "Change the row; a smallest case that shows it: " + facts))
                        .toList();
    }

    @Override
    public String toString() {
        return safeguard + ": " + what + " Rows: " + String.join("; ", rows)
                + (facts.isEmpty() ? "" : ". Shown by: " + facts);
    }
}
