package waymark.site.deciding;

import java.util.HashMap;
import java.util.Map;
import waymark.site.Fields;

/** An outcome that somebody chooses from a list, or says in words of their own. */
final class Otherwise {

    /** The choice of words of one's own. */
    static final String OWN = "own-words";

    static final String ONE_OF_BOTH = "Choose an outcome from the list, or say it in your own words: not both.";

    private static final String WORDS = "ownWords";
    private static final String OUTCOME = "outcome";

    private Otherwise() {}

    /** The same form with one outcome: words of one's own, where nothing else is chosen. */
    static Fields chosen(Fields sent) {
        String chosen = sent.text(OUTCOME);
        return chosen.isEmpty() || chosen.equals(OWN) ? with(sent, OUTCOME, sent.text(WORDS)) : sent;
    }

    /** Whether an outcome of the list is chosen and another is said besides. */
    static boolean both(Fields sent) {
        return !sent.text(OUTCOME).isEmpty()
                && !sent.text(OUTCOME).equals(OWN)
                && !sent.text(WORDS).isEmpty();
    }

    /** What is shown again beside the fields of the body. */
    static Fields kept(Fields again, Fields sent) {
        Map<String, Object> kept = new HashMap<>(again.sent());
        kept.put(OUTCOME, sent.text(OUTCOME));
        kept.put(WORDS, sent.text(WORDS));
        if (sent.has("looked")) {
            kept.put("looked", "yes");
        }
        return new Fields(kept);
    }

    /** An outcome that was recorded, as the form has it: one of the list, or words of one's own beside it. */
    static Fields split(Fields recorded, Suggested suggested) {
        String outcome = recorded.text(OUTCOME);
        boolean own = !outcome.isEmpty()
                && !outcome.equals(OWN)
                && !suggested.others().isEmpty()
                && suggested.others().stream()
                        .noneMatch(choice -> choice.value().equals(outcome));
        return own ? with(with(recorded, OUTCOME, OWN), WORDS, outcome) : recorded;
    }

    private static Fields with(Fields fields, String name, String value) {
        Map<String, Object> with = new HashMap<>(fields.sent());
        with.put(name, value);
        return new Fields(with);
    }
}
