package waymark.site.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.casefile.Fact;
import waymark.casefile.InWords;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;
import waymark.casefile.Vocabulary;
import waymark.explain.Brief;
import waymark.explain.InTheirWords;
import waymark.explain.Inquiry;
import waymark.explain.Voice;
import waymark.recommend.Known;
import waymark.site.cases.CaseFound.Found;
import waymark.site.cases.WhatIfShown.Changed;
import waymark.site.cases.WhatIfShown.FactChoice;

/** Brings together what a page says of a trial. */
@Singleton
final class WhatIfTold {

    private static final int MOST_FOUND = 25;

    private final Hearings hearings;
    private final Clock clock;

    WhatIfTold(Hearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    /**
     * @param then the case as it would be; null for none
     * @param asked the fact whose value is asked for; null for none
     */
    WhatIfShown of(Found found, Trial trial, Inquiry then, TrialValue asked, String find, Caller by) {
        List<String> questions = hearings.questions(found, by);
        LocalDate today = LocalDate.now(clock);
        return new WhatIfShown(
                CaseShown.path(found),
                trial,
                Brief.of(found.inquiry(), questions, today, InTheirWords.NOTHING),
                trial.changes().stream()
                        .map(change -> changed(found.inquiry(), trial, change))
                        .toList(),
                then == null ? null : Brief.of(then, questions, today, InTheirWords.NOTHING),
                then == null ? null : found.inquiry().compared(then, Voice.PANEL),
                asked,
                find.strip(),
                find.isBlank() ? List.of() : found(find, found.inquiry(), trial),
                onFile(found.inquiry(), trial));
    }

    /** Why facts cannot be so, in one line. */
    static String why(InvalidCaseFile cannotBe) {
        return cannotBe.problems().stream().map(Problem::detail).distinct().collect(Collectors.joining(" "));
    }

    /** What a fact of a case is, in words. */
    static String value(Inquiry inquiry, String fact) {
        return InWords.value(fact, inquiry.explanation().known().facts().get(fact));
    }

    private static Changed changed(Inquiry now, Trial trial, String change) {
        String fact = Trial.fact(change);
        String is = Vocabulary.get().find(fact).filter(each -> !each.inList()).isPresent()
                ? " (on file: " + value(now, fact) + ")"
                : "";
        return new Changed(
                InWords.fact(fact) + ": " + FactChangeWords.value(fact, change.substring(change.indexOf('=') + 1)) + is,
                trial.without(change).address());
    }

    /** Facts whose words or question hold every word that was typed. */
    private static List<FactChoice> found(String find, Inquiry inquiry, Trial trial) {
        List<String> words = Arrays.asList(find.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return Vocabulary.get().testable().stream()
                .filter(TrialValue::canBeTried)
                .filter(fact -> {
                    String said = said(fact);
                    return words.stream().allMatch(said::contains);
                })
                .limit(MOST_FOUND)
                .map(fact -> choice(fact, inquiry, trial))
                .toList();
    }

    private static String said(Fact fact) {
        String part = Vocabulary.get().section(fact.section()).orElse("");
        return String.join(" ", part, fact.label(), fact.meaning(), fact.ask()).toLowerCase(Locale.ROOT);
    }

    /** Facts that were given: what is worked out follows from them. */
    private static List<FactChoice> onFile(Inquiry inquiry, Trial trial) {
        return inquiry.explanation().known().items().stream()
                .filter(item -> !item.workedOut())
                .map(Known.Item::fact)
                .map(name -> Vocabulary.get().require(name))
                .filter(TrialValue::canBeTried)
                .map(fact -> choice(fact, inquiry, trial))
                .toList();
    }

    private static FactChoice choice(Fact fact, Inquiry inquiry, Trial trial) {
        return new FactChoice(
                Vocabulary.get().section(fact.section()).orElse(""),
                fact.label() + ": " + value(inquiry, fact.name()),
                trial.asking(fact.name()));
    }
}
