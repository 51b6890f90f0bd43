package waymark.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.Facts;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Firm;
import waymark.recommend.Recommendation.Missing;
import waymark.recommend.Recommendation.Suggestion;

/**
 * A case as somebody grasps it in a minute: views first, then what is suggested for what they decide, its dates, what is
 * missing and what else was looked at.
 *
 * @param day the day from which days are counted: that of the reader, or of the case where that is later
 * @param glance who the case is about, in a few words
 * @param asked the answers to the questions that the reader decides; whoever reads, safety comes first
 * @param leading the answers to all other questions
 * @param tasks what is to be done or checked besides
 * @param alternatives other answers that were looked at, those to the reader's questions first
 * @param doubts what makes it less firm than it looks
 * @param turns what would change it
 * @param evidence what has a day, the newest first
 * @param drawing the ways that the leading question can go
 * @param footing the recommendation and the release that it came from
 */
public record Brief(
        String reference,
        String council,
        LocalDate asAt,
        LocalDate day,
        List<String> glance,
        Heard child,
        Heard family,
        List<Proposal> asked,
        List<Proposal> leading,
        List<Proposal> tasks,
        List<OpenQuestion> missing,
        List<Alternative> alternatives,
        List<String> doubts,
        List<Turn> turns,
        List<AgedFact> evidence,
        Optional<Drawing> drawing,
        String footing) {

    private static final String SAFETY = "safety";
    private static final Comparator<Proposal> SAFETY_FIRST =
            Comparator.comparing(proposal -> !SAFETY.equals(proposal.question()));

    /**
     * Tells a case.
     *
     * @param questions what the reader decides, as recommendations name it; none for everything that leads
     * @param today the reader's day, a local date in Europe/London
     * @param said what the child and the family said in their own words
     */
    public static Brief of(Inquiry inquiry, Collection<String> questions, LocalDate today, InTheirWords said) {
        Explanation explanation = inquiry.explanation();
        Recommendation recommendation = inquiry.recommendation();
        OutcomeTitles titles = new OutcomeTitles(explanation);
        LocalDate day = today.isBefore(recommendation.asAt()) ? recommendation.asAt() : today;
        Facts facts = explanation.known().facts();
        Views views = new Views(facts, day);
        List<Proposal> proposals = recommendation.recommendations().stream()
                .map(suggestion -> proposal(suggestion, explanation, titles, day))
                .toList();
        List<Proposal> primary = proposals.stream().filter(Proposal::primary).toList();
        Predicate<Proposal> first =
                each -> questions.isEmpty() || questions.contains(each.question()) || SAFETY.equals(each.question());
        return new Brief(
                recommendation.reference(),
                explanation.settings().title(),
                recommendation.asAt(),
                day,
                Glance.at(facts),
                views.child().saying(said.child()),
                views.family().saying(said.family()),
                primary.stream().filter(first).sorted(SAFETY_FIRST).toList(),
                primary.stream().filter(first.negate()).toList(),
                proposals.stream().filter(each -> !each.primary()).toList(),
                missing(recommendation, questions)
                        .map(missing -> OpenQuestion.of(missing, titles))
                        .toList(),
                alternatives(recommendation, questions)
                        .map(considered -> Alternative.of(considered, explanation, titles))
                        .toList(),
                Paper.some(recommendation.firm()).stream()
                        .map(Firm::text)
                        .distinct()
                        .toList(),
                Paper.some(recommendation.wouldChange()).stream()
                        .map(change -> Turn.of(change, titles))
                        .toList(),
                Evidence.of(explanation.known(), day, Paper.some(recommendation.firm())),
                Route.of(explanation, questions),
                explanation.footing());
    }

    /** Everything with a last day that is not known to be met, the earliest first. */
    public List<Proposal> dates() {
        return Stream.of(asked, leading, tasks)
                .flatMap(List::stream)
                .filter(Proposal::dated)
                .sorted(Comparator.comparing(each -> each.due().on()))
                .toList();
    }

    /** The last days of the law and of statutory guidance, the earliest first. */
    public List<DatesOfDay> legalDays() {
        return DatesOfDay.of(dates().stream().filter(Proposal::legal).toList());
    }

    /** All other last days, the earliest first. */
    public List<DatesOfDay> otherDays() {
        return DatesOfDay.of(dates().stream().filter(date -> !date.legal()).toList());
    }

    /** Whether nothing can be suggested from what is known. */
    public boolean nothing() {
        return asked.isEmpty() && leading.isEmpty() && tasks.isEmpty();
    }

    private static Proposal proposal(
            Suggestion suggestion, Explanation explanation, OutcomeTitles titles, LocalDate day) {
        return Proposal.of(suggestion, explanation, titles, DueDay.of(suggestion, day));
    }

    /** What could decide one of the reader's questions comes first. */
    private static Stream<Missing> missing(Recommendation recommendation, Collection<String> questions) {
        Set<String> theirs = Stream.concat(
                        recommendation.recommendations().stream()
                                .filter(each -> each.primary() && questions.contains(each.question()))
                                .map(Suggestion::outcome),
                        alternatives(recommendation, questions)
                                .filter(each -> questions.contains(each.question()))
                                .map(Considered::outcome))
                .collect(Collectors.toSet());
        return Paper.some(recommendation.missing()).stream()
                .sorted(Comparator.comparing(
                        missing -> missing.wouldDecide().stream().noneMatch(theirs::contains)));
    }

    private static Stream<Considered> alternatives(Recommendation recommendation, Collection<String> questions) {
        return Paper.some(recommendation.considered()).stream()
                .sorted(Comparator.comparing(considered -> !questions.contains(considered.question())));
    }
}
