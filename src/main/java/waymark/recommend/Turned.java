package waymark.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.InWords;
import waymark.policy.Row;
import waymark.recommend.Recommendation.Suggestion;
import waymark.rules.Finding;
import waymark.rules.Yields;

/**
 * Why an outcome stands otherwise on another day.
 *
 * @param because in words, a sentence
 * @param rule the rule that makes the difference
 */
record Turned(String because, String rule) {

    /** Why an outcome that is suggested on one day is not on the other. */
    static Turned away(Suggestion suggestion, Looked there, Looked missing) {
        Finding finding = ground(suggestion, there);
        LocalDate day = missing.facts().asAt();
        Row row = finding.row().row();
        return new Turned(
                row.from() != null && day.isBefore(row.from())
                        ? "The rule is in force from " + InWords.date(row.from()) + "."
                        : row.to() != null && day.isAfter(row.to())
                                ? "The rule was in force to " + InWords.date(row.to()) + "."
                                : otherFacts(finding, there, missing),
                finding.rule());
    }

    private static String otherFacts(Finding finding, Looked there, Looked missing) {
        String facts = finding.row().clauses().stream()
                .filter(clause -> !clause.condition()
                        .matches(missing.facts().at(clause.fact().index())))
                .map(clause -> compared(clause.fact(), there, missing))
                .collect(Collectors.joining(" "));
        if (!facts.isEmpty()) {
            return facts;
        }
        return finding.raised() == null
                ? "Another row of the same table comes first on "
                        + InWords.date(missing.facts().asAt()) + "."
                : "It comes up when " + finding.raised().because() + ", and on "
                        + InWords.date(missing.facts().asAt()) + " that is not so.";
    }

    private static String compared(Fact fact, Looked there, Looked missing) {
        return fact.label() + ": " + on(fact, there) + "; " + on(fact, missing) + ".";
    }

    private static String on(Fact fact, Looked looked) {
        return InWords.value(fact.name(), looked.facts().at(fact.index())) + " on "
                + InWords.date(looked.facts().asAt());
    }

    /** Why an outcome that is suggested on both days has another date or place. */
    static Turned moved(Suggestion before, Suggestion today, Looked then, Looked now) {
        Finding finding = ground(today, now);
        if (before.primary() != today.primary()) {
            return lead(before.primary() ? today : before, before.primary() ? now : then);
        }
        return new Turned(
                Objects.equals(before.due(), today.due())
                        ? "Its date, " + InWords.date(today.due()) + ", is " + today.dueStatus() + " on "
                                + InWords.date(now.facts().asAt()) + " and " + before.dueStatus() + " on "
                                + InWords.date(then.facts().asAt()) + "."
                        : "Counted on " + InWords.date(now.facts().asAt()) + " its date is " + date(today)
                                + "; counted on " + InWords.date(then.facts().asAt()) + " it is " + date(before) + ".",
                finding.rule());
    }

    private static String date(Suggestion suggestion) {
        return suggestion.due() == null ? "not known" : InWords.date(suggestion.due());
    }

    private static Turned lead(Suggestion weaker, Looked looked) {
        List<Yields> yields = looked.findings().yields().stream()
                .filter(each -> each.weaker().question().equals(weaker.question())
                        && each.weaker().outcome().equals(weaker.outcome()))
                .toList();
        return yields.isEmpty()
                ? new Turned("It rests on another rule.", weaker.rule())
                : new Turned(
                        "On " + InWords.date(looked.facts().asAt()) + " another answer goes before it: "
                                + yields.getFirst().because() + ".",
                        yields.getFirst().stronger().rule());
    }

    private static Finding ground(Suggestion suggestion, Looked looked) {
        return looked.findings().all().stream()
                .filter(finding -> finding.question().equals(suggestion.question())
                        && finding.outcome().equals(suggestion.outcome())
                        && finding.rule().equals(suggestion.rule()))
                .findFirst()
                .orElseThrow();
    }
}
