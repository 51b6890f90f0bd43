package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.standInInSchoolDays;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.calendar.ClosureWindow;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;

/** Whether an exception to the time limits of an assessment is shown, and whether it takes the limit away. */
final class EhcExcused {

    private static final int FOUR_WEEKS = 28;

    static final List<Derivation> ALL = List.of(
            standIn("ehc.exceptions.adviceAskedOn", facts -> facts.get("ehc.advice.educationAskedOn")),
            standIn("ehc.exceptions.adviceAskedOf", EhcExcused::askedOf),
            summary(
                    "ehc.exceptions.windowFrom",
                    facts -> closure(facts).map(window -> window.asked().from()).orElse(null)),
            summary(
                    "ehc.exceptions.windowTo",
                    facts -> closure(facts).map(window -> window.asked().to()).orElse(null)),
            summary("ehc.exceptions.askedInWindow", EhcExcused::askedInWindow),
            standInInSchoolDays("ehc.exceptions.askedInWindow", EhcExcused::askedInHoliday),
            summary("ehc.exceptions.absentDays", EhcExcused::absentDays),
            summary("ehc.exceptions.shown", EhcExcused::shown),
            summary("ehc.exceptions.disapplies", EhcExcused::disapplies),
            summary("ehc.advice.limitTakenAway", EhcExcused::adviceLimitTakenAway));

    private EhcExcused() {}

    private static Object askedOf(Facts facts) {
        if (!facts.known("ehc.exceptions.adviceAskedOn")) {
            return null;
        }
        return facts.code("setting.type")
                .map(type -> type.equals("EARLY_YEARS_PROVIDER") ? "EARLY_YEARS_PROVIDER" : "SCHOOL_OR_COLLEGE")
                .orElse(null);
    }

    private static boolean closureKnown(Facts facts) {
        return facts.known("ehc.exceptions.closedFrom") && facts.known("ehc.exceptions.reopensOn");
    }

    private static Optional<ClosureWindow> closure(Facts facts) {
        return closureKnown(facts)
                ? ClosureWindow.of(
                        facts.date("ehc.exceptions.closedFrom").orElseThrow(),
                        facts.date("ehc.exceptions.reopensOn").orElseThrow())
                : Optional.empty();
    }

    private static Object askedInWindow(Facts facts) {
        Optional<LocalDate> asked = facts.date("ehc.exceptions.adviceAskedOn");
        if (asked.isEmpty() || !closureKnown(facts)) {
            return null;
        }
        return closure(facts).filter(window -> window.contains(asked.get())).isPresent();
    }

    private static Object askedInHoliday(Facts facts, TermCalendar calendar) {
        return facts.date("ehc.exceptions.adviceAskedOn")
                .filter(calendar::covers)
                .filter(asked -> calendar.closureWindows().stream().anyMatch(window -> window.contains(asked)))
                .map(asked -> true)
                .orElse(null);
    }

    private static Object absentDays(Facts facts) {
        return facts.date("ehc.exceptions.absentFrom")
                .map(from -> ChronoUnit.DAYS.between(
                                from, facts.date("ehc.exceptions.absentTo").orElse(facts.asAt()))
                        + 1)
                .filter(days -> days > 0)
                .map(Math::toIntExact)
                .orElse(null);
    }

    private static Object shown(Facts facts) {
        List<Boolean> known = Stream.of(
                        facts.truth("ehc.exceptions.askedInWindow").orElse(null),
                        facts.truth("ehc.exceptions.personal").orElse(null),
                        facts.wholeNumber("ehc.exceptions.absentDays")
                                .map(days -> days >= FOUR_WEEKS)
                                .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? null : (Object) known.contains(true);
    }

    private static Object disapplies(Facts facts) {
        Optional<Boolean> shown = facts.truth("ehc.exceptions.shown");
        Optional<Boolean> impractical = facts.truth("ehc.exceptions.impractical");
        if (shown.isPresent() && !shown.get()) {
            return false;
        }
        return shown.isPresent() ? impractical.orElse(null) : null;
    }

    /** Advice has its own list of exceptions: no school closure, but a missed appointment (regulation 8). */
    private static Object adviceLimitTakenAway(Facts facts) {
        boolean excused = facts.truth("ehc.advice.appointmentMissed").orElse(false)
                || facts.truth("ehc.exceptions.personal").orElse(false)
                || facts.wholeNumber("ehc.exceptions.absentDays").orElse(0) >= FOUR_WEEKS;
        return excused ? facts.get("ehc.exceptions.impractical") : null;
    }
}
