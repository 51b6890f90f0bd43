package waymark.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.calendar.HalfDays;
import waymark.calendar.SchoolDayRun;
import waymark.calendar.Suspension;
import waymark.calendar.Suspensions;
import waymark.calendar.TermCalendar;
import waymark.casefile.Exclusions;
import waymark.casefile.Facts;
import waymark.casefile.SuspensionDecision;

/**
 * The suspensions of a case file, ready to be counted by the school's calendar.
 *
 * @param own this school's decisions, earliest first
 * @param elsewhere other schools' decisions, which count to the school year alone
 */
record SuspensionHistory(List<Suspension> own, List<Suspension> elsewhere, TermCalendar calendar, LocalDate asAt) {

    private static final int SIXTH = 6;

    /** Empty when none are listed, or when the length of one is not known. */
    static Optional<SuspensionHistory> of(Facts facts, TermCalendar calendar) {
        Exclusions exclusions = facts.caseFile().exclusions();
        if (exclusions == null || exclusions.suspensions() == null) {
            return Optional.empty();
        }
        List<Suspension> own = new ArrayList<>();
        List<Suspension> elsewhere = new ArrayList<>();
        for (SuspensionDecision given : exclusions.suspensions()) {
            if (!SuspensionsRead.lengthKnown(given)) {
                return Optional.empty();
            }
            (Boolean.TRUE.equals(given.otherSchool()) ? elsewhere : own).add(SuspensionsRead.decision(given, calendar));
        }
        cancelledExclusion(facts, exclusions).ifPresent(own::add);
        own.sort(Comparator.comparing(Suspension::from));
        return Optional.of(new SuspensionHistory(List.copyOf(own), List.copyOf(elsewhere), calendar, facts.asAt()));
    }

    private static Optional<Suspension> cancelledExclusion(Facts facts, Exclusions exclusions) {
        LocalDate on = facts.date("exclusions.pexOn").orElse(null);
        BigDecimal served = exclusions.pexDaysServed();
        return on == null || served == null || exclusions.pexCancelledOn() == null
                ? Optional.empty()
                : Optional.of(Suspension.permanent(on, true).cancelledAfter(HalfDays.ofDays(served)));
    }

    Optional<Suspension> latest() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
    }

    /** The date of the case, or the start of a suspension after it. */
    LocalDate lookedAt() {
        return latest().map(Suspension::from).filter(asAt::isBefore).orElse(asAt);
    }

    Suspensions counted() {
        return Suspensions.of(own, calendar);
    }

    /** Days out in the school year of a day, at every school. */
    HalfDays inSchoolYear(LocalDate day) {
        return counted()
                .inSchoolYear(day)
                .plus(Suspensions.of(elsewhere, calendar).inSchoolYear(day));
    }

    /** The run under way on the date of the case, or the next one. */
    Optional<SchoolDayRun> presentRun() {
        return counted().runs().stream()
                .filter(run -> !run.last().isBefore(asAt))
                .findFirst();
    }

    /** The run that day six is counted for: a missed duty of this school year does not vanish with a later, shorter run. */
    Optional<SchoolDayRun> daySixRun() {
        List<SchoolDayRun> runs = counted().runs();
        Optional<SchoolDayRun> present = presentRun();
        Optional<SchoolDayRun> latest = runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
        Optional<SchoolDayRun> longOne = latest.flatMap(last -> runs.stream()
                .filter(run -> run.days() >= SIXTH)
                .filter(run -> calendar.schoolYear(run.first()).equals(calendar.schoolYear(last.first())))
                .reduce((earlier, later) -> later));
        return Stream.of(present.filter(run -> run.days() >= SIXTH), longOne, present, latest)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The decision with which a run starts. */
    Optional<Suspension> startOf(SchoolDayRun run) {
        return own.stream()
                .filter(decision -> decision.kind() == Suspension.Kind.SUSPENSION)
                .filter(decision -> decision.lastDay(calendar).isPresent())
                .filter(decision -> decision.firstDay(calendar).counted().equals(run.first()))
                .findFirst();
    }

    /** Whether a school day is the first after the last day of one of the suspensions, or overlaps it. */
    boolean followsOne(LocalDate firstDay, Suspension itself) {
        return own.stream()
                .filter(other -> other != itself && other.kind() == Suspension.Kind.SUSPENSION)
                .filter(other -> itself == null || !other.from().isAfter(itself.from()))
                .map(other -> other.lastDay(calendar).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(last -> !last.isAfter(firstDay) && calendar.countSchoolDays(last, firstDay) == 2);
    }
}
