package waymark.rules;

import java.time.LocalDate;
import java.util.List;
import waymark.policy.Force;
import waymark.policy.ReadRow;
import waymark.policy.due.Reckoning;

/**
 * A row that is true of a case, with its date reckoned.
 *
 * @param row the row
 * @param reckoning its due date, or why there is none
 * @param raised which finding raised it; null for a row that facts alone make true
 * @param status how the due date stands; null when there is none
 * @param unsaid whether the case file could say that it was not done, and says nothing
 */
public record Finding(ReadRow row, Reckoning reckoning, DueStatus status, Raised raised, boolean unsaid) {

    /** Why reasoning raised a row: the finding it came from and the name of the reasoning rule, a sentence. */
    public record Raised(Finding by, String because) {}

    public String question() {
        return row.table().question();
    }

    public String outcome() {
        return row.row().outcome();
    }

    /** The rule's id in the ledger. */
    public String rule() {
        return row.row().rule();
    }

    public Force force() {
        return row.row().force();
    }

    /** Strength as a number, 0 the strongest, for reasoning to compare. */
    public int strength() {
        return row.row().force().ordinal();
    }

    public boolean primary() {
        return row.row().primary();
    }

    /** The last lawful local day, or null when there is none. */
    public LocalDate due() {
        return reckoning instanceof Reckoning.On on ? on.date() : null;
    }

    /** The due day as a number that orders days; the greatest number when there is none. */
    public long dueDay() {
        return due() == null ? Long.MAX_VALUE : due().toEpochDay();
    }

    /** Whether what had to be done has been done. */
    public boolean done() {
        return status == DueStatus.MET;
    }

    public boolean overdue() {
        return status == DueStatus.OVERDUE;
    }

    /** Whose ladder takes up the missed date; null when none was missed by a service. */
    public Ladder ladder() {
        return Ladder.of(this);
    }

    /** The ways of counting behind the due date. */
    public List<String> conventions() {
        return reckoning instanceof Reckoning.On on ? on.conventions() : List.of();
    }

    /** Orders findings of a release the same way every time. */
    public String key() {
        return row.key();
    }
}
