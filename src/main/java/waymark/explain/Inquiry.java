package waymark.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.casefile.CaseFile;
import waymark.recommend.Detail;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommender;
import waymark.recommend.WhatIf;

/**
 * One case, and what people can ask about what is suggested for it.
 *
 * @param recommender of the release that answers
 * @param recommendation in full detail
 */
public record Inquiry(Recommender recommender, CaseFile caseFile, Recommendation recommendation) {

    /**
     * Looks at a case.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     * @throws waymark.recommend.UnknownAuthority when the authority has no pack
     */
    public static Inquiry into(CaseFile caseFile, Recommender recommender) {
        return new Inquiry(recommender, caseFile, recommender.recommend(caseFile, Detail.FULL));
    }

    /** The same case, whose recommendation is kept under an id. */
    public Inquiry keptAs(String id) {
        return new Inquiry(recommender, caseFile, recommendation.under(id));
    }

    /** Everything that is suggested, and why. */
    public Document everything(Voice voice) {
        return explanation().in(voice);
    }

    /**
     * For a family the steps of help, with the one that the child is on; for others the ways that the leading question
     * can go. Empty when there is nothing to draw.
     */
    public Optional<Drawing> drawing(Voice voice) {
        return explanation().drawing(voice);
    }

    /**
     * Why an outcome is suggested, or why it is not.
     *
     * @throws waymark.recommend.UnknownOutcome naming the nearest outcomes, when no row in force suggests it
     */
    public Document about(String outcome, Voice voice) {
        return explanation().about(outcome, recommender.whyNot(caseFile, outcome), voice);
    }

    /**
     * What would have been suggested on another day.
     *
     * @param day a local date in Europe/London
     * @throws waymark.casefile.InvalidCaseFile when the facts cannot stand on that day
     */
    public Document on(LocalDate day, Voice voice) {
        return new OtherDay(explanation(), recommender.on(caseFile, day), voice).document();
    }

    /**
     * The case with some facts otherwise.
     *
     * @param changes each {@code fact=value}; no value makes the fact unknown
     * @throws waymark.casefile.InvalidCaseFile with every change that cannot be made
     */
    public Inquiry otherwise(List<String> changes) {
        return into(WhatIf.of(caseFile, changes), recommender);
    }

    /** What is different about the case when some facts are otherwise. */
    public Document compared(Inquiry otherwise, Voice voice) {
        return new Otherwise(explanation(), otherwise.explanation(), voice).document();
    }

    /** The recommendation, ready to be told. */
    public Explanation explanation() {
        return Explanation.of(recommendation, caseFile, recommender.release());
    }
}
