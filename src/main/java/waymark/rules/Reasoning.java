package waymark.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what the reasoning rules say of the findings. */
public final class Reasoning {

    private final List<Yields> yields = new ArrayList<>();

    /** One finding gives way to another. Called by the rules in {@code rules/drl}. */
    public void yields(Finding weaker, Finding stronger, String because) {
        yields.add(new Yields(weaker, stronger, because));
    }

    List<Yields> yields() {
        return yields;
    }
}
