package waymark.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that was answered in a referral.
 *
 * @param facts by their dotted name, each as it stands in a case file, in the order in which they were first said
 * @param notKnown the facts that nobody here knows
 * @param later the facts to be asked later
 * @param opened whether it was said what the referral is about
 * @param child what the child said
 * @param family what the family said
 * @param changes when each of them last changed
 */
public record Answers(
        Map<String, JsonNode> facts,
        Set<String> notKnown,
        Set<String> later,
        boolean opened,
        Said child,
        Said family,
        Map<String, Change> changes) {

    /** The name under which a change of what child and family said is kept. */
    public static final String WORDS = "own words";

    static final String OPENED = "what it is about";

    /** Nothing yet. */
    public static final Answers NONE =
            new Answers(Map.of(), Set.of(), Set.of(), false, Said.NOTHING, Said.NOTHING, Map.of());

    /**
     * Somebody's own words.
     *
     * @param words empty when none are written down
     * @param on the local day on which they were said; null when not known
     */
    public record Said(String words, LocalDate on) {

        static final Said NOTHING = new Said("", null);

        /** Whether there are any. */
        @JsonIgnore
        public boolean any() {
            return !words.isBlank();
        }
    }

    /**
     * When something last changed.
     *
     * @param version the version of the referral that it came with
     * @param page the page that it was typed on
     */
    public record Change(int version, String page) {}

    /** What was said to a question; null when it has not been asked. */
    public Answer to(String fact) {
        if (facts.containsKey(fact)) {
            return new Answer.Is(facts.get(fact));
        }
        return notKnown.contains(fact) ? new Answer.NotKnown() : later.contains(fact) ? new Answer.Later() : null;
    }

    /** Whether a fact has been asked for, whatever came of it. */
    public boolean asked(String fact) {
        return to(fact) != null;
    }

    /** Whether others answer something otherwise. */
    boolean differs(Answers others, String what) {
        return switch (what) {
            case WORDS -> !child.equals(others.child) || !family.equals(others.family);
            case OPENED -> false;
            default -> !Objects.equals(to(what), others.to(what));
        };
    }

    Answers and(String fact, Answer answer) {
        Map<String, JsonNode> is = new LinkedHashMap<>(facts);
        Set<String> unknown = new LinkedHashSet<>(notKnown);
        Set<String> postponed = new LinkedHashSet<>(later);
        unknown.remove(fact);
        postponed.remove(fact);
        switch (answer) {
            case Answer.Is(JsonNode value) -> is.put(fact, value);
            case Answer.NotKnown() -> {
                is.remove(fact);
                unknown.add(fact);
            }
            case Answer.Later() -> {
                is.remove(fact);
                postponed.add(fact);
            }
            case Answer.TakenBack() -> is.remove(fact);
        }
        return new Answers(is, unknown, postponed, opened, child, family, changes);
    }

    Answers about() {
        return new Answers(facts, notKnown, later, true, child, family, changes);
    }

    Answers words(Said ofChild, Said ofFamily) {
        return new Answers(facts, notKnown, later, opened, ofChild, ofFamily, changes);
    }

    Answers changed(Set<String> what, Change change) {
        Map<String, Change> all = new LinkedHashMap<>(changes);
        what.forEach(each -> all.put(each, change));
        return new Answers(facts, notKnown, later, opened, child, family, all);
    }
}
