package waymark.horizon;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What kind of thing comes, as leads look for it. */
public enum ComingKind {
    /** A child turns 14, or is older, with adult social care not asked. */
    ADULT_CARE(Set.of(), Set.of("refer-adult-social-care", "catch-up-adult-referral")),
    /** A plan has to be ready for the next phase of education. */
    PHASE_TRANSFER(Set.of("phase-transfer"), Set.of()),
    /** A placement, or education out of school, has to be looked at again. */
    PLACEMENT_REVIEW(
            Set.of(),
            Set.of(
                    "review-now",
                    "hold-off-site-review",
                    "set-off-site-review",
                    "set-part-time-review",
                    "set-section-19-review",
                    "first-care-review",
                    "second-care-review",
                    "next-care-review")),
    /** Another date to keep. */
    DATE(Set.of(), Set.of()),
    /** Something that begins to be suggested and has no date. */
    BEGINS(Set.of(), Set.of());

    private final Set<String> questions;
    private final Set<String> outcomes;

    ComingKind(Set<String> questions, Set<String> outcomes) {
        this.questions = questions;
        this.outcomes = outcomes;
    }

    /** The outcomes that it is about; none when it is about every other one. */
    Set<String> outcomes() {
        return outcomes;
    }

    /** The kind of a suggestion. */
    static ComingKind of(String question, String outcome, boolean dated) {
        return Arrays.stream(values())
                .filter(kind -> kind.questions.contains(question) || kind.outcomes.contains(outcome))
                .findFirst()
                .orElse(dated ? DATE : BEGINS);
    }

    /** The kind of a code. */
    public static Optional<ComingKind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(code))
                .findFirst();
    }

    /** Every code. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ComingKind::toString).toList();
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
