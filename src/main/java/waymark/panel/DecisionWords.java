package waymark.panel;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import waymark.casefile.InWords;
import waymark.explain.Document.Pair;
import waymark.store.RecommendationStore;

/** A decision as minutes tell it. The engine's suggestion is called one, so that nobody takes it for what was decided. */
@Singleton
public final class DecisionWords {

    private final RecommendationStore store;

    DecisionWords(RecommendationStore store) {
        this.store = store;
    }

    /** For example "SEN support: the panel agrees". */
    public String heading(Decision decision) {
        return InWords.question(decision.given().question()) + ": " + kind(decision.given());
    }

    /** What was decided, in one line. */
    public String decided(Decision decision) {
        DecisionGiven given = decision.given();
        return switch (given.decision()) {
            case AGREE -> title(decision, decision.suggested());
            case AGREE_WITH_CHANGES -> title(decision, decision.suggested()) + ". Changed: " + given.changes();
            case DEPART -> title(decision, given.outcome());
            case DEFER -> "Deferred until " + InWords.date(given.until());
            case DECLINE_TO_DECIDE -> "Not for this panel: " + given.routedTo();
        };
    }

    /** Everything recorded, by name; what was left empty is left out. */
    public List<Pair> pairs(Decision decision) {
        DecisionGiven given = decision.given();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(
                "Suggested by Waymark",
                decision.suggested() == null ? "Nothing" : title(decision, decision.suggested())));
        pairs.add(new Pair("Decided", decided(decision)));
        add(
                pairs,
                "Kind of reason",
                given.because() == null ? null : given.because().words());
        add(pairs, "Reason", given.reason());
        add(pairs, "Could not wait", given.couldNotWait());
        add(pairs, "Conditions", String.join("; ", given.conditions()));
        add(
                pairs,
                "Waits for",
                String.join(
                        "; ",
                        given.needed().stream()
                                .map(needed ->
                                        needed.what() + ", from " + needed.from() + ", by " + InWords.date(needed.by()))
                                .toList()));
        add(pairs, "Legal dates meanwhile", given.legalDates());
        add(pairs, "Views that differ", String.join("; ", given.otherViews()));
        add(pairs, "Looked at again", given.review() == null ? null : InWords.date(given.review()));
        add(
                pairs,
                "Corrects",
                given.corrects() == null
                        ? null
                        : "Decision " + given.corrects() + ", which stays on record"
                                + (given.correctedBecause() == null ? "" : ": " + given.correctedBecause()));
        return pairs;
    }

    private static void add(List<Pair> pairs, String name, String value) {
        if (value != null && !value.isBlank()) {
            pairs.add(new Pair(name, value));
        }
    }

    private static String kind(DecisionGiven given) {
        return switch (given.decision()) {
            case AGREE -> "agreed as suggested";
            case AGREE_WITH_CHANGES -> "agreed with changes";
            case DEPART -> "decided otherwise than suggested";
            case DEFER -> "deferred";
            case DECLINE_TO_DECIDE -> "not for this panel";
        };
    }

    private String title(Decision decision, String outcome) {
        return store.find(decision.recommendation())
                .flatMap(recommendation -> new InFront(recommendation).title(outcome))
                .orElse(outcome);
    }
}
