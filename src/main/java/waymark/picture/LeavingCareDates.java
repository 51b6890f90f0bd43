package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import waymark.calendar.Ages;
import waymark.calendar.Counting;
import waymark.casefile.Facts;
import waymark.casefile.LeavingCare;
import waymark.casefile.LeavingCare.Period;

/** Who is an eligible, relevant or former relevant child, and since when. */
final class LeavingCareDates {

    private static final int COUNTED_FROM = 14;
    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;
    private static final int NO_LONGER = 25;
    private static final int THIRTEEN_WEEKS = 91;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int MONTHS_HOME = 6;
    private static final int LONGEST_SHORT_BREAK = 17;
    private static final int SHORT_BREAK_DAYS_IN_YEAR = 75;

    static final List<Derivation> ALL = List.of(
            standIn("care.leaving.shortBreaksNotCounted", LeavingCareDates::shortBreaksNotCounted),
            standIn("care.leaving.weeksSince14", LeavingCareDates::weeksSince14),
            standIn("care.leaving.eligibleOn", LeavingCareDates::eligibleOn),
            standIn("care.leaving.relevantOn", LeavingCareDates::relevantOn),
            standIn("care.leaving.status", LeavingCareDates::status),
            summary("care.leaving.assessedSinceRelevant", LeavingCareDates::assessedSinceRelevant));

    private LeavingCareDates() {}

    /** Unknown counts for the child: only known limits leave short breaks out (care planning regulations, reg 48). */
    private static Object shortBreaksNotCounted(Facts facts) {
        boolean within = facts.truth("care.leaving.shortBreaksOnly").orElse(false)
                && !facts.truth("care.leaving.careOrder").orElse(true)
                && facts.wholeNumber("care.leaving.longestShortBreakDays").orElse(Integer.MAX_VALUE)
                        <= LONGEST_SHORT_BREAK
                && facts.wholeNumber("care.leaving.shortBreakDaysInYear").orElse(Integer.MAX_VALUE)
                        <= SHORT_BREAK_DAYS_IN_YEAR;
        return facts.known("care.leaving.shortBreaksOnly") ? within : null;
    }

    private static Object weeksSince14(Facts facts) {
        LocalDate born = facts.date("child.dateOfBirth").orElse(null);
        List<Period> periods = periods(facts);
        if (born == null || periods.isEmpty()) {
            return null;
        }
        long days = periods.stream()
                .mapToLong(each -> Math.max(
                        0,
                        ChronoUnit.DAYS.between(
                                later(each.from(), Ages.attains(COUNTED_FROM, born)),
                                earlier(endOf(each), facts.asAt()))))
                .sum();
        return (int) (days / DAYS_IN_A_WEEK);
    }

    private static Object eligibleOn(Facts facts) {
        LocalDate born = facts.date("child.dateOfBirth").orElse(null);
        List<Period> periods = periods(facts);
        if (born == null || facts.truth("care.leaving.shortBreaksNotCounted").orElse(false)) {
            return null;
        }
        if (periods.isEmpty()) {
            return saidToBeEligible(facts) ? Ages.attains(SIXTEEN, born) : null;
        }
        if (periods.getLast().to() != null) {
            return null;
        }
        return Stream.of(
                        Ages.attains(SIXTEEN, born),
                        reached(periods, Ages.attains(COUNTED_FROM, born)),
                        periods.getLast().from())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Where the periods are not given the earliest day stands, so that nothing is late. */
    private static boolean saidToBeEligible(Facts facts) {
        boolean longEnough = facts.truth("care.lookedAfter").orElse(false)
                && facts.wholeNumber("care.leaving.weeksSince14").orElse(0) >= THIRTEEN_WEEKS / DAYS_IN_A_WEEK;
        return longEnough
                || facts.code("care.leaving.status").filter("ELIGIBLE"::equals).isPresent();
    }

    /** The day on which 13 weeks are complete; the last period is open, so there is one. */
    private static LocalDate reached(List<Period> periods, LocalDate fourteen) {
        long left = THIRTEEN_WEEKS;
        for (Period each : periods) {
            LocalDate from = later(each.from(), fourteen);
            long days = Math.max(0, ChronoUnit.DAYS.between(from, endOf(each)));
            if (days >= left) {
                return from.plusDays(left);
            }
            left -= days;
        }
        throw new IllegalStateException("The last period is not open");
    }

    private static Object relevantOn(Facts facts) {
        LocalDate left = facts.date("care.leaving.leftCareOn").orElse(null);
        if (left != null && facts.truth("care.leaving.wasEligible").orElse(false)) {
            return relevantSince(facts, left);
        }
        return facts.truth("care.leaving.inHospitalOrDetainedAt16").orElse(false)
                ? facts.date("child.dateOfBirth")
                        .map(born -> Ages.attains(SIXTEEN, born))
                        .orElse(null)
                : null;
    }

    /** Six months at home with a parent end it; if home then breaks down, it starts again (2010 regulations, reg 3). */
    private static LocalDate relevantSince(Facts facts, LocalDate left) {
        LocalDate ended = facts.date("care.leaving.homeEndedOn")
                .filter(day -> !day.isAfter(facts.asAt()))
                .orElse(null);
        LocalDate home =
                facts.date("care.leaving.homeFrom").orElse(facts.known("care.leaving.homeEndedOn") ? left : null);
        if (home == null) {
            return left;
        }
        LocalDate settled = Counting.monthsAfter(home, MONTHS_HOME);
        if (ended == null) {
            return facts.asAt().isBefore(settled) ? left : null;
        }
        return ended.isBefore(settled) ? left : ended;
    }

    private static Object status(Facts facts) {
        int age = facts.wholeNumber("child.age").orElse(-1);
        if (age >= ADULT && age < NO_LONGER) {
            return facts.truth("care.leaving.wasEligible").orElse(false) ? "FORMER_RELEVANT" : null;
        }
        if (age < SIXTEEN || age >= ADULT) {
            return null;
        }
        return begun(facts, "care.leaving.eligibleOn")
                ? "ELIGIBLE"
                : begun(facts, "care.leaving.relevantOn") ? "RELEVANT" : null;
    }

    private static Object assessedSinceRelevant(Facts facts) {
        return facts.date("care.leaving.relevantOn")
                .flatMap(since -> facts.date("care.leaving.needsAssessedOn").map(day -> !day.isBefore(since)))
                .orElse(null);
    }

    private static boolean begun(Facts facts, String date) {
        return facts.date(date).filter(day -> !day.isAfter(facts.asAt())).isPresent();
    }

    /** In order; one period from the day looked after, when nothing more is given. */
    private static List<Period> periods(Facts facts) {
        LeavingCare leaving =
                facts.caseFile().care() == null ? null : facts.caseFile().care().leaving();
        if (leaving != null && leaving.periods() != null) {
            return leaving.periods().stream()
                    .filter(each -> Objects.nonNull(each.from()))
                    .sorted(Comparator.comparing(Period::from))
                    .toList();
        }
        return facts
                .date("care.lookedAfterSince")
                .filter(since -> facts.truth("care.lookedAfter").orElse(true))
                .map(since ->
                        new Period(since, facts.date("care.leaving.leftCareOn").orElse(null)))
                .stream()
                .toList();
    }

    private static LocalDate endOf(Period period) {
        return period.to() == null ? LocalDate.MAX : period.to().plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
