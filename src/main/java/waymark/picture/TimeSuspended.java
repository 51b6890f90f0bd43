package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.standInInSchoolDays;
import static waymark.picture.Derivation.summaryInSchoolDays;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.calendar.CalendarMissing;
import waymark.calendar.FirstDay;
import waymark.calendar.HalfDays;
import waymark.calendar.LegalTerm;
import waymark.calendar.SchoolDayRun;
import waymark.calendar.Suspension;
import waymark.calendar.TermCalendar;
import waymark.casefile.Exclusions;
import waymark.casefile.Facts;
import waymark.casefile.SuspensionDecision;

/** Three counts that must never be mixed: days in a row, days in the term, days in the school year. */
final class TimeSuspended {

    private static final BigDecimal SIXTH = BigDecimal.valueOf(6);

    static final List<Derivation> ALL = List.of(
            summaryInSchoolDays("exclusions.suspRun", listed(TimeSuspended::inARow)),
            standInInSchoolDays("exclusions.runDays", TimeSuspended::runDays),
            standIn("exclusions.runDays", facts -> facts.get("exclusions.suspRun")),
            summaryInSchoolDays("exclusions.runFrom", ofRun(start -> start.aimed())),
            summaryInSchoolDays(
                    "exclusions.runAfterAfternoonBegan",
                    ofRun(start -> !start.counted().equals(start.aimed()))),
            summaryInSchoolDays("exclusions.runFirstDay", ofRun(start -> start.counted())),
            standInInSchoolDays("exclusions.runFirstDay", TimeSuspended::firstDayOfRun),
            summaryInSchoolDays(
                    "exclusions.latestFrom",
                    listed(history -> history.latest()
                            .map(latest -> latest.firstDay(history.calendar()).counted())
                            .orElse(null))),
            standIn(
                    "exclusions.latestFrom",
                    facts -> facts.date("exclusions.runFirstDay")
                            .orElse(facts.date("exclusions.runFrom").orElse(null))),
            summaryInSchoolDays("exclusions.straightAfterAnother", TimeSuspended::straightAfterAnother),
            summaryInSchoolDays("exclusions.suspensionsThisTerm", listed(TimeSuspended::howManyThisTerm)),
            summaryInSchoolDays(
                    "exclusions.daysSuspendedThisTerm",
                    listed(history ->
                            history.counted().inTerm(history.lookedAt()).days())),
            summaryInSchoolDays("exclusions.termTotal", listed(TimeSuspended::termOfLatest)),
            standIn("exclusions.termTotal", facts -> facts.get("exclusions.daysSuspendedThisTerm")),
            summaryInSchoolDays(
                    "exclusions.daysSuspendedThisYear",
                    listed(history -> history.inSchoolYear(history.lookedAt()).days())),
            standInInSchoolDays("exclusions.decision.yearTotalProposed", TimeSuspended::withProposed));

    private TimeSuspended() {}

    private static BiFunction<Facts, TermCalendar, Object> listed(Function<SuspensionHistory, Object> count) {
        return (facts, calendar) ->
                SuspensionHistory.of(facts, calendar).map(count).orElse(null);
    }

    private static BiFunction<Facts, TermCalendar, Object> ofRun(Function<FirstDay, Object> from) {
        return (facts, calendar) -> SuspensionHistory.of(facts, calendar)
                .flatMap(history -> history.daySixRun().flatMap(history::startOf))
                .map(start -> from.apply(start.firstDay(calendar)))
                .orElse(null);
    }

    private static Object inARow(SuspensionHistory history) {
        return history.presentRun().map(SchoolDayRun::days).orElse(0);
    }

    /** Without a calendar, a suspension of six days or more is still a run of at least that many. */
    private static Object runDays(Facts facts, TermCalendar calendar) {
        try {
            return SuspensionHistory.of(facts, calendar)
                    .flatMap(SuspensionHistory::daySixRun)
                    .map(SchoolDayRun::days)
                    .orElse(null);
        } catch (CalendarMissing missing) {
            return longestByItself(facts.caseFile().exclusions()).orElseThrow(() -> missing);
        }
    }

    private static Optional<Integer> longestByItself(Exclusions exclusions) {
        return exclusions.suspensions().stream()
                .filter(given -> given.days() != null && given.cancelledOn() == null)
                .filter(given -> given.kind() != SuspensionDecision.Kind.LUNCHTIME)
                .filter(given -> given.days().compareTo(SIXTH) >= 0)
                .map(given -> given.days().setScale(0, RoundingMode.CEILING).intValueExact())
                .max(Integer::compare);
    }

    private static Object firstDayOfRun(Facts facts, TermCalendar calendar) {
        Optional<Boolean> afternoon = facts.truth("exclusions.runAfterAfternoonBegan");
        return facts.date("exclusions.runFrom")
                .filter(from -> afternoon.isPresent())
                .map(from -> FirstDay.of(from, !afternoon.get(), calendar).counted())
                .orElse(null);
    }

    private static Object straightAfterAnother(Facts facts, TermCalendar calendar) {
        return SuspensionHistory.of(facts, calendar)
                .map(history -> follows(history, facts, calendar))
                .orElse(null);
    }

    private static Boolean follows(SuspensionHistory history, Facts facts, TermCalendar calendar) {
        boolean excludedStraightAfter = facts.date("exclusions.pexFirstDay")
                .map(first -> history.followsOne(first, null))
                .orElse(false);
        return excludedStraightAfter
                || history.own().stream()
                        .filter(decision -> decision.kind() == Suspension.Kind.SUSPENSION && !decision.cancelled())
                        .anyMatch(decision ->
                                history.followsOne(decision.firstDay(calendar).counted(), decision));
    }

    private static Object howManyThisTerm(SuspensionHistory history) {
        if (history.own().isEmpty()) {
            return 0;
        }
        LegalTerm term = history.calendar().legalTerm(history.lookedAt());
        return (int) history.own().stream()
                .filter(decision -> decision.kind() != Suspension.Kind.PERMANENT && !decision.cancelled())
                .map(decision -> decision.firstDay(history.calendar()).counted())
                .filter(term.days()::contains)
                .count();
    }

    /** A suspension that runs into a new term is judged by the fuller of the two. */
    private static Object termOfLatest(SuspensionHistory history) {
        Optional<Suspension> latest =
                history.own().stream().filter(decision -> !decision.cancelled()).reduce((earlier, later) -> later);
        return latest.flatMap(decision -> Stream.of(
                                Optional.of(
                                        decision.firstDay(history.calendar()).counted()),
                                decision.lastDay(history.calendar()))
                        .flatMap(Optional::stream)
                        .map(day -> history.counted().inTerm(day))
                        .max(HalfDays::compareTo))
                .map(HalfDays::days)
                .orElse(null);
    }

    private static Object withProposed(Facts facts, TermCalendar calendar) {
        BigDecimal proposed = (BigDecimal) facts.get("exclusions.decision.proposedDays");
        if (proposed == null) {
            return null;
        }
        LocalDate from = facts.date("exclusions.decision.proposedFrom").orElse(facts.asAt());
        BigDecimal given = (BigDecimal) facts.get("exclusions.daysSuspendedThisYear");
        return SuspensionHistory.of(facts, calendar)
                .map(history -> history.inSchoolYear(from).days().add(proposed))
                .orElseGet(() -> given == null ? null : given.add(proposed));
    }
}
