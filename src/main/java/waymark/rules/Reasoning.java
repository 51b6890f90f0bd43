package waymark.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what the reasoning rules say of the findings. */
public final class Reasoning {

    private final List<Yields> yields = new ArrayList<>();
    private final List<Raising> raised = new ArrayList<>();

    /** An outcome that reasoning asks for, at once or only from its own day. */
    record Raising(String outcome, Finding by, String because, boolean fromItsDay) {

        boolean shows(Finding raised, LocalDate asAt) {
            return !fromItsDay || raised.due() != null && !raised.due().isAfter(asAt);
        }
    }

    /** One finding gives way to another. Called by the rules in {@code rules/drl}. */
    public void yields(Finding weaker, Finding stronger, String because) {
        yields.add(new Yields(weaker, stronger, because));
    }

    /** The rows of an outcome, in tables whose rows are raised, because of a finding. Called by the rules in {@code rules/drl}. */
    public void raises(String outcome, Finding by, String because) {
        raised.add(new Raising(outcome, by, because, false));
    }

    /** A rung of a ladder: an outcome raised once its own day has come. Called by the rules in {@code rules/drl}. */
    public void climbs(String outcome, Finding by, String because) {
        raised.add(new Raising(outcome, by, because, true));
    }

    List<Raising> raised() {
        return raised;
    }

    List<Yields> yields() {
        return yields;
    }
}
