package waymark.horizon;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import waymark.recommend.Recommendation.Suggestion;

/**
 * Looks at one case on later days. Due dates that are known today are only some of what comes: a birthday, a term or a
 * wait that grows too long brings suggestions that nothing on file announces. So the same facts are looked at week by
 * week, and where something new is found the day on which it begins is searched for within the week.
 */
final class LookAhead {

    /** From one day that is looked at to the next. */
    static final Period STEP = Period.ofDays(7);

    private static final String LADDER = "escalation";

    private final Function<LocalDate, List<Suggestion>> suggestedOn;
    private final Map<LocalDate, List<Suggestion>> looked = new HashMap<>();
    private final Map<String, Coming> coming = new LinkedHashMap<>();

    private LookAhead(Function<LocalDate, List<Suggestion>> suggestedOn) {
        this.suggestedOn = suggestedOn;
    }

    /**
     * What is overdue or due, and what comes.
     *
     * @param from the first day looked at
     * @param to the last one
     * @param suggestedOn what is suggested on a day; thrown exceptions come through
     */
    static List<Coming> of(LocalDate from, LocalDate to, Function<LocalDate, List<Suggestion>> suggestedOn) {
        LookAhead ahead = new LookAhead(suggestedOn);
        ahead.take(from, from);
        for (LocalDate day = from; day.isBefore(to); ) {
            LocalDate next = day.plus(STEP).isAfter(to) ? to : day.plus(STEP);
            ahead.take(day, next);
            day = next;
        }
        return ahead.coming.values().stream()
                .filter(each -> !each.day().isAfter(to))
                .filter(each -> each.kind() != ComingKind.BEGINS || each.seen().isAfter(from))
                .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::rule))
                .toList();
    }

    private void take(LocalDate before, LocalDate day) {
        for (Suggestion suggestion : look(day)) {
            String outcome = key(suggestion);
            if (open(suggestion) && !coming.containsKey(outcome)) {
                LocalDate begins = begins(outcome, before, day);
                coming.put(outcome, coming(find(outcome, begins).orElse(suggestion), begins));
            }
        }
    }

    private List<Suggestion> look(LocalDate day) {
        return looked.computeIfAbsent(day, suggestedOn);
    }

    private Optional<Suggestion> find(String outcome, LocalDate day) {
        return look(day).stream()
                .filter(LookAhead::open)
                .filter(each -> key(each).equals(outcome))
                .findFirst();
    }

    private static String key(Suggestion suggestion) {
        return suggestion.question() + " " + suggestion.outcome();
    }

    /** What is done is no more to come; rungs stand beside the date they take up. */
    private static boolean open(Suggestion suggestion) {
        return !"met".equals(suggestion.dueStatus()) && !suggestion.question().equals(LADDER);
    }

    /** The first day after one without an outcome, up to one with it. */
    private LocalDate begins(String outcome, LocalDate without, LocalDate with) {
        LocalDate last = without;
        LocalDate first = with;
        while (last.plusDays(1).isBefore(first)) {
            LocalDate middle = last.plusDays(ChronoUnit.DAYS.between(last, first) / 2);
            if (find(outcome, middle).isPresent()) {
                first = middle;
            } else {
                last = middle;
            }
        }
        return first;
    }

    private Coming coming(Suggestion suggestion, LocalDate seen) {
        boolean dated = suggestion.due() != null;
        return new Coming(
                ComingKind.of(suggestion.question(), suggestion.outcome(), dated),
                dated ? suggestion.due() : seen,
                dated,
                "overdue".equals(suggestion.dueStatus()),
                seen,
                suggestion.question(),
                suggestion.outcome(),
                suggestion.title(),
                suggestion.rule(),
                suggestion.force(),
                suggestion.binds(),
                next(suggestion, seen).orElse(null));
    }

    /** The first rung above a missed date that lies ahead. */
    private Optional<Coming.Rung> next(Suggestion missed, LocalDate day) {
        return look(day).stream()
                .filter(rung -> rung.question().equals(LADDER) && raisedBy(rung, missed))
                .filter(rung -> rung.due() != null && !rung.due().isBefore(day))
                .min(Comparator.comparing(Suggestion::due))
                .map(rung -> new Coming.Rung(rung.title(), rung.due()));
    }

    private static boolean raisedBy(Suggestion rung, Suggestion missed) {
        return rung.reasons().stream()
                .flatMap(reason -> reason.chain().stream())
                .anyMatch(link -> link.rule().equals(missed.rule()));
    }
}
