package waymark.recommend;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import waymark.recommend.AnotherDay.Changed;
import waymark.recommend.AnotherDay.Standing;
import waymark.recommend.Recommendation.Suggestion;

/** Sets two looks at the same case on two days side by side. */
final class Days {

    private final Looked now;
    private final Looked then;

    private Days(Looked now, Looked then) {
        this.now = now;
        this.then = then;
    }

    static AnotherDay between(Looked now, Looked then, LocalDate day) {
        return new AnotherDay(now.facts().asAt(), day, new Days(now, then).differences());
    }

    private List<Changed> differences() {
        Map<String, Suggestion> before = byOutcome(then);
        Map<String, Suggestion> today = byOutcome(now);
        Set<String> outcomes = new LinkedHashSet<>(today.keySet());
        outcomes.addAll(before.keySet());
        return outcomes.stream()
                .map(outcome -> changed(before.get(outcome), today.get(outcome)))
                .filter(Objects::nonNull)
                .toList();
    }

    private Changed changed(Suggestion before, Suggestion today) {
        Standing stoodThen = standing(before);
        Standing standsNow = standing(today);
        if (Objects.equals(stoodThen, standsNow)) {
            return null;
        }
        Suggestion shown = today == null ? before : today;
        Turned turned = today == null
                ? Turned.away(shown, then, now)
                : before == null ? Turned.away(shown, now, then) : Turned.moved(before, today, then, now);
        return new Changed(
                shown.question(),
                shown.outcome(),
                shown.title(),
                stoodThen,
                standsNow,
                turned.because(),
                turned.rule());
    }

    private static Standing standing(Suggestion suggestion) {
        return suggestion == null ? null : new Standing(suggestion.primary(), suggestion.due(), suggestion.dueStatus());
    }

    private static Map<String, Suggestion> byOutcome(Looked looked) {
        Map<String, Suggestion> byOutcome = new LinkedHashMap<>();
        looked.suggestions().forEach(each -> byOutcome.put(each.question() + " " + each.outcome(), each));
        return byOutcome;
    }
}
