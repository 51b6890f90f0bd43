package waymark.policy;

import java.util.List;
import waymark.policy.due.Due;

/**
 * A row as it stands for an authority: its cells read as conditions and its due date as something to reckon.
 *
 * @param authority the council it is for; null when it is the same for every one
 * @param clauses the cells that ask something, in column order
 * @param place its place in the table, from 0
 * @param key unique in a release
 */
public record ReadRow(
        Workbook workbook,
        Table table,
        Row row,
        String authority,
        List<Clause> clauses,
        Due due,
        int place,
        String key) {

    ReadRow(Workbook workbook, Table table, Row row, String authority, List<Clause> clauses, Due due, int place) {
        this(
                workbook,
                table,
                row,
                authority,
                clauses,
                due,
                place,
                table.id() + "/" + row.id() + (authority == null ? "" : "@" + authority));
    }

    /** A release holds each row once; comparing all the words of two rows would only cost time. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
