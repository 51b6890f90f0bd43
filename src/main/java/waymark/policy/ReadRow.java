package waymark.policy;

import java.util.List;
import waymark.policy.due.Due;

/**
 * A row as it stands for an authority: its cells read as conditions and its due date as something to reckon.
 *
 * @param authority the council it is for; null when it is the same for every one
 * @param clauses the cells that ask something, in column order
 * @param place its place in the table, from 0
 */
public record ReadRow(
        Workbook workbook, Table table, Row row, String authority, List<Clause> clauses, Due due, int place) {

    /** Unique in a release. */
    public String key() {
        return table.id() + "/" + row.id() + (authority == null ? "" : "@" + authority);
    }
}
