package waymark.site.deciding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.explain.Law;
import waymark.policy.Release;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.Suggestion;
import waymark.site.Choice;
import waymark.site.Moment;
import waymark.store.StoredRecommendation;

/**
 * What was suggested on a question, in short, for those who decide it.
 *
 * @param title the outcome in words; empty when nothing was suggested
 * @param forceCode what is behind it, for example {@code statute}
 * @param force the same in words
 * @param why the first reasons
 * @param doubts what is not certain about it
 * @param adverse whether it may go against what the child or the family want
 * @param legal the first of the law's dates that is still to be met, over the whole case; null when there is none
 * @param others what else was looked at that would answer the question, as a choice
 */
public record Suggested(
        String title,
        String forceCode,
        String force,
        List<String> why,
        List<String> doubts,
        boolean adverse,
        LegalDate legal,
        List<Choice> others) {

    private static final int FIRST_REASONS = 2;
    private static final List<String> LAW = List.of("statute", "statutory-guidance");

    /**
     * A date that the law sets.
     *
     * @param left how many days there are still, or how late it is, in words
     */
    public record LegalDate(String title, String day, String left, boolean late) {}

    /** @param release the release that the recommendation was made under */
    static Suggested of(StoredRecommendation stored, String question, Release release, LocalDate today) {
        String council = release.settings(stored.authority()).title();
        Recommendation recommendation = Json.read(stored.body());
        List<Suggestion> all = recommendation.recommendations();
        Optional<Suggestion> leading = all.stream()
                .filter(each -> each.question().equals(question) && each.primary())
                .findFirst();
        List<Reason> reasons = leading.map(Suggestion::reasons).orElse(List.of());
        return new Suggested(
                leading.map(Suggestion::title).orElse(""),
                leading.map(Suggestion::force).orElse(""),
                leading.map(suggestion -> Law.force(suggestion, council)).orElse(""),
                reasons.stream()
                        .map(Reason::text)
                        .distinct()
                        .limit(FIRST_REASONS)
                        .toList(),
                reasons.stream()
                        .map(Reason::doubt)
                        .filter(doubt -> doubt != null && !doubt.isEmpty())
                        .distinct()
                        .toList(),
                leading.map(Suggestion::adverse).orElse(false),
                legal(all, today),
                others(
                        recommendation,
                        question,
                        leading.map(Suggestion::outcome).orElse(""),
                        release));
    }

    private static LegalDate legal(List<Suggestion> all, LocalDate today) {
        return all.stream()
                .filter(each -> LAW.contains(each.force()) && each.due() != null && !"met".equals(each.dueStatus()))
                .min(Comparator.comparing(Suggestion::due))
                .map(each -> new LegalDate(
                        each.title(),
                        Moment.day(each.due()),
                        left(today, each.due()),
                        each.due().isBefore(today)))
                .orElse(null);
    }

    private static String left(LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days == 0 ? "today" : days < 0 ? counted(-days) + " ago" : counted(days) + " left";
    }

    private static String counted(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** Rows that only add a task to the question are no answer to it. */
    private static List<Choice> others(
            Recommendation recommendation, String question, String leading, Release release) {
        Set<String> answers = release.rows().stream()
                .filter(read ->
                        read.table().question().equals(question) && read.row().primary())
                .map(read -> read.row().outcome())
                .collect(Collectors.toSet());
        List<Considered> considered = recommendation.considered() == null ? List.of() : recommendation.considered();
        return considered.stream()
                .filter(each -> each.question().equals(question) && answers.contains(each.outcome()))
                .filter(each -> !each.outcome().equals(leading))
                .map(each -> Choice.of(each.outcome(), each.title() == null ? each.outcome() : each.title()))
                .distinct()
                .toList();
    }
}
