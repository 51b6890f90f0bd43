package waymark.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import waymark.calendar.FirstDay;
import waymark.calendar.HalfDays;
import waymark.calendar.Suspension;
import waymark.calendar.TermCalendar;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;
import waymark.casefile.SuspensionDecision;

/** Reads a suspension of the case file as one that can be counted. */
final class SuspensionsRead {

    private static final HalfDays ONE_LUNCHTIME = new HalfDays(1);

    private SuspensionsRead() {}

    static boolean lengthKnown(SuspensionDecision given) {
        return given.days() != null || given.to() != null || lunchtime(given);
    }

    static Suspension decision(SuspensionDecision given, TermCalendar calendar) {
        mustAgree(given, calendar);
        Suspension.Kind kind = lunchtime(given) ? Suspension.Kind.LUNCHTIME : Suspension.Kind.SUSPENSION;
        HalfDays length =
                given.days() != null ? HalfDays.ofDays(given.days()) : given.to() == null ? ONE_LUNCHTIME : null;
        Suspension decision = new Suspension(
                kind,
                given.startsOn(),
                !afterAfternoonBegan(given, calendar),
                length,
                length == null ? given.to() : null,
                null);
        return given.cancelledOn() == null ? decision : decision.cancelledAfter(served(given, decision, calendar));
    }

    /** Whether the afternoon had begun: as said, else by the time and the calendar; a time with no calendar's is not taken. */
    static boolean afterAfternoonBegan(SuspensionDecision given, TermCalendar calendar) {
        if (given.afterAfternoonBegan() != null) {
            return given.afterAfternoonBegan();
        }
        return given.at() != null
                && afternoonBegunAt(given.at().toLocalTime(), calendar).orElse(false);
    }

    static Optional<Boolean> afternoonBegunAt(LocalTime time, TermCalendar calendar) {
        return calendar.afternoonStarts().map(starts -> !time.isBefore(starts));
    }

    private static boolean lunchtime(SuspensionDecision given) {
        return given.kind() == SuspensionDecision.Kind.LUNCHTIME;
    }

    private static HalfDays served(SuspensionDecision given, Suspension decision, TermCalendar calendar) {
        if (given.daysServed() != null) {
            return HalfDays.ofDays(given.daysServed());
        }
        LocalDate first = decision.firstDay(calendar).counted();
        LocalDate last = decision.lastDay(calendar).orElse(first);
        LocalDate before = given.cancelledOn().minusDays(1);
        int perDay = lunchtime(given) ? 1 : 2;
        return new HalfDays(perDay * calendar.countSchoolDays(first, before.isBefore(last) ? before : last));
    }

    /** A length and a last day that are both given must name the same day. */
    private static void mustAgree(SuspensionDecision given, TermCalendar calendar) {
        if (given.days() == null || given.to() == null || lunchtime(given)) {
            return;
        }
        LocalDate first = FirstDay.of(given.startsOn(), !afterAfternoonBegan(given, calendar), calendar)
                .counted();
        int days = calendar.countSchoolDays(first, given.to());
        BigDecimal whole = given.days().setScale(0, RoundingMode.CEILING);
        if (whole.compareTo(BigDecimal.valueOf(days)) != 0) {
            throw new InvalidCaseFile(List.of(new Problem(
                    "/exclusions/suspensions",
                    "The suspension from " + given.startsOn() + " to " + given.to() + " has " + days
                            + " school days, not " + given.days() + ". Leave one out, or make them agree.")));
        }
    }
}
