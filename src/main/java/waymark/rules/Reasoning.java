package waymark.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what the reasoning rules say of the findings. */
public final class Reasoning {

    private final List<Yields> yields = new ArrayList<>();
    private final List<Raising> raised = new ArrayList<>();

    /** A row that reasoning asks for, at once or only from its own day. */
    record Raising(String rowId, Finding by, String because, boolean fromItsDay) {

        boolean shows(Finding raised, LocalDate asAt) {
            return !fromItsDay || raised.due() != null && !raised.due().isAfter(asAt);
        }
    }

    /** One finding gives way to another. Called by the rules in {@code rules/drl}. */
    public void yields(Finding weaker, Finding stronger, String because) {
        yields.add(new Yields(weaker, stronger, because));
    }

    /** A row of a table whose rows are raised, because of a finding. Called by the rules in {@code rules/drl}. */
    public void raises(String rowId, Finding by, String because) {
        raised.add(new Raising(rowId, by, because, false));
    }

    /** A rung of a ladder: a row raised once the day of the row itself has come. Called by the rules in {@code rules/drl}. */
    public void climbs(String rowId, Finding by, String because) {
        raised.add(new Raising(rowId, by, because, true));
    }

    List<Raising> raised() {
        return raised;
    }

    List<Yields> yields() {
        return yields;
    }
}
