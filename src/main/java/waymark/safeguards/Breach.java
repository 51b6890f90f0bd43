package waymark.safeguards;

import java.util.List;
import java.util.Map;

/**
 * A promise that a release would break.
 *
 * @param safeguard which promise
 * @param rows the rows that break it, as workbook, sheet and cells
 * @param what what they would do
 * @param facts a smallest set of facts that shows it, by name; empty where the row itself is the fault
 */
public record Breach(String safeguard, List<String> rows, String what, Map<String, Object> facts) {

    @Override
    public String toString() {
        return safeguard + ": " + what + " Rows: " + String.join("; ", rows)
                + (facts.isEmpty() ? "" : ". Shown by: " + facts);
    }
}
