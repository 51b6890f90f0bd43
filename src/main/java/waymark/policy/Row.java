package waymark.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a decision table.
 *
 * @param id the row's own id, unique in its table
 * @param rule the id of the rule that the row encodes, as in the ledger
 * @param also other ids that the row carries too, for example the system of a source document that it serves
 * @param from the first local date on which the row is in force, null for always
 * @param to the last local date on which it is in force, null for no end
 * @param cells one condition a column, in the table's column order
 * @param outcome the code of what is suggested
 * @param title the outcome in a few words
 * @param due when it must be done by, in the due grammar; empty for no date
 * @param metBy the fact that shows the thing done: a date, or a truth; empty for none
 * @param binds who must act
 * @param primary whether the row answers its question, rather than adding a task to it
 * @param adverse whether the outcome goes against what the child or family may want
 * @param reason what a panel reads
 * @param family what a family reads
 * @param doubt what is not certain about the row; empty for none
 * @param address sheet and cells, for example {@code Ladder!A12:Q12}
 */
public record Row(
        String id,
        String rule,
        List<String> also,
        LocalDate from,
        LocalDate to,
        List<Cell> cells,
        String outcome,
        String title,
        String due,
        String metBy,
        Force force,
        String binds,
        boolean primary,
        boolean adverse,
        String reason,
        String family,
        List<Source> sources,
        String doubt,
        String address) {

    /** The number of its row in the sheet, counted from 1; 0 where its address names none. */
    public int line() {
        return Fault.lineOf(address);
    }

    /** Whether the row is in force on a local date; a row that is not in force at all never is. */
    public boolean inForceOn(LocalDate day) {
        return force != Force.NOT_IN_FORCE && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
