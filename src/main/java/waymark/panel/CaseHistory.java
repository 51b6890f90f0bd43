package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import waymark.store.StoredRecommendation;

/**
 * Everything that was suggested and decided about a case, the earliest first.
 *
 * @param steps one for each recommendation
 */
public record CaseHistory(String reference, String authority, List<Step> steps) {

    /**
     * A recommendation, what changed since the one before, and what was decided on it.
     *
     * @param asAt the local day that it looks at
     * @param release the hash of the release that answered
     * @param newRelease whether another release answered before
     * @param facts facts that the case file gives otherwise than the one before; none for the first
     * @param changes questions that lead elsewhere than before; none for the first
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Step(
            String recommendation,
            LocalDate asAt,
            Instant receivedAt,
            String release,
            boolean newRelease,
            List<FactChange> facts,
            List<Changed> changes,
            List<Decision> decisions) {}

    /**
     * A question that leads elsewhere.
     *
     * @param from the outcome before; null when none led
     * @param to the outcome now; null when none leads
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Changed(String question, String from, String to) {}

    /** Puts a case's recommendations and decisions in order. */
    public static CaseHistory of(
            String reference, String authority, List<StoredRecommendation> recommendations, List<Decision> decisions) {
        List<Step> steps = new ArrayList<>();
        StoredRecommendation before = null;
        for (StoredRecommendation each : recommendations) {
            steps.add(new Step(
                    each.id(),
                    each.asAt(),
                    each.receivedAt(),
                    each.releaseHash(),
                    before != null && !before.releaseHash().equals(each.releaseHash()),
                    before == null ? List.of() : FactChange.between(before.caseFile(), each.caseFile()),
                    before == null ? List.of() : changes(new InFront(before), new InFront(each)),
                    decisions.stream()
                            .filter(decision -> decision.recommendation().equals(each.id()))
                            .toList()));
            before = each;
        }
        return new CaseHistory(reference, authority, List.copyOf(steps));
    }

    private static List<Changed> changes(InFront before, InFront now) {
        TreeSet<String> questions = new TreeSet<>(before.answered());
        questions.addAll(now.answered());
        return questions.stream()
                .map(question -> new Changed(
                        question,
                        before.suggested(question).orElse(null),
                        now.suggested(question).orElse(null)))
                .filter(changed -> !Objects.equals(changed.from(), changed.to()))
                .toList();
    }
}
