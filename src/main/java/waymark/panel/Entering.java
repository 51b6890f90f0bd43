package waymark.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;

/** What an entry must say; everything that is missing is told at once. */
final class Entering {

    private final List<Problem> problems = new ArrayList<>();

    private Entering() {}

    /** @throws InvalidBody with everything that is missing */
    static void check(Consumer<Entering> checks) {
        Entering entering = new Entering();
        checks.accept(entering);
        if (!entering.problems.isEmpty()) {
            throw new InvalidBody(entering.problems);
        }
    }

    void that(boolean holds, String pointer, String otherwise) {
        if (!holds) {
            problems.add(new Problem(pointer, otherwise));
        }
    }

    void given(String pointer, Object value, String otherwise) {
        that(value != null && !(value instanceof String text && text.isBlank()), pointer, otherwise);
    }

    <T> void each(String pointer, List<T> entries, BiConsumer<String, T> check) {
        for (int i = 0; i < entries.size(); i++) {
            check.accept(pointer + "/" + i, entries.get(i));
        }
    }
}
