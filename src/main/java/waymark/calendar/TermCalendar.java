package waymark.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import waymark.calendar.TermDates.Status;
import waymark.calendar.TermDates.Term;

/**
 * The school days of one school or council (Education Act 1996 s.579; {@code
 * alternative-provision.md} 0.2). A school day is one with a session for pupils: not a weekend,
 * bank holiday, INSET day, closure or holiday. Use the pupil's own school's calendar; for the
 * council's duty to a permanently excluded pupil, the excluding school's.
 *
 * <p>Every question about a day that is not covered throws {@link CalendarMissing}. Immutable.
 */
public final class TermCalendar {
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final TermDates dates;
    private final DateSpan covers;
    private final SchoolDays days;
    private final SchoolWeeks weeks;
    private final SchoolYears years;

    private TermCalendar(TermDates dates) {
        this.dates = dates;
        this.covers = dates.coverage();
        this.days = SchoolDays.of(dates);
        this.weeks = SchoolWeeks.of(days);
        this.years = SchoolYears.of(dates.terms());
    }

    /**
     * A calendar from dates that hold together.
     *
     * @throws InvalidTermDates with every problem found
     */
    public static TermCalendar of(TermDates dates) {
        List<String> problems = TermDatesCheck.problemsOf(dates);
        if (!problems.isEmpty()) {
            throw new InvalidTermDates(dates.id(), problems);
        }
        return new TermCalendar(dates);
    }

    /** The dates it was made from. */
    public TermDates dates() {
        return dates;
    }

    /** How a case file names it. */
    public String id() {
        return dates.id();
    }

    /** Whether this calendar says anything about the day. */
    public boolean covers(LocalDate day) {
        return covers != null && covers.contains(day);
    }

    /** Whether pupils have a session on the day. */
    public boolean isSchoolDay(LocalDate day) {
        return days.contains(covered(day));
    }

    /** This day if it is a school day, or else the next one. */
    public LocalDate schoolDayOnOrAfter(LocalDate day) {
        return at(days.countBefore(covered(day)));
    }

    /** The Nth school day after this day, which is not counted; N is 1 or more. */
    public LocalDate schoolDayAfter(LocalDate day, int nth) {
        return at(days.countBefore(covered(day).plusDays(1)) + nth - 1);
    }

    /** The Nth school day before this day, which is not counted; N is 1 or more. */
    public LocalDate schoolDayBefore(LocalDate day, int nth) {
        return at(days.countBefore(covered(day)) - nth);
    }

    /** How many school days lie from one day to another, both counted; 0 if {@code to} is earlier. */
    public int countSchoolDays(LocalDate from, LocalDate to) {
        return Math.max(0, days.countBefore(covered(to).plusDays(1)) - days.countBefore(covered(from)));
    }

    /** The school days from one day to another, both included. */
    public List<LocalDate> schoolDays(LocalDate from, LocalDate to) {
        int first = days.countBefore(covered(from));
        return IntStream.range(first, first + countSchoolDays(from, to))
                .mapToObj(days::get)
                .toList();
    }

    /** Whether the week, Monday to Sunday, holds at least one school day ({@code penalty-thresh}). */
    public boolean isSchoolWeek(LocalDate day) {
        return weeks.isSchoolWeek(covered(day));
    }

    /**
     * The Mondays of so many school weeks, starting with the week of this day or else the next school
     * week. Weeks with no session are passed over.
     */
    public List<LocalDate> schoolWeeksFrom(LocalDate day, int count) {
        int first = weeks.countBefore(covered(day));
        if (first + count > weeks.size()) {
            throw missing(covers.to().plusDays(1));
        }
        return weeks.mondays(first, first + count);
    }

    /**
     * The place of the day's week among the school weeks, for measuring how far apart two weeks are.
     */
    int schoolWeekNumber(LocalDate day) {
        return weeks.countBefore(covered(day));
    }

    /** The term this day falls in, if it falls in one. */
    public Optional<Term> termOn(LocalDate day) {
        LocalDate held = covered(day);
        return dates.terms().stream().filter(term -> term.days().contains(held)).findFirst();
    }

    /**
     * The school year of this day: from the first term that begins after July to the start of the
     * next such term ({@code exclusion-45}; {@code alternative-provision.md} 0.2).
     */
    public SchoolYear schoolYear(LocalDate day) {
        return years.of(covered(day)).orElseThrow(() -> missing(day));
    }

    /**
     * The term of this day as the law of exclusions counts terms, never more than three a year; in a
     * holiday, the term before it.
     */
    public LegalTerm legalTerm(LocalDate day) {
        return years.legalTerm(schoolYear(day), day);
    }

    /**
     * Times in which advice asked of the head may excuse a late step, one for each closure of four
     * weeks or more.
     */
    public List<ClosureWindow> closureWindows() {
        return ClosureWindow.between(days);
    }

    /** When the afternoon session starts, if the dates say. */
    public Optional<LocalTime> afternoonStarts() {
        return Optional.ofNullable(dates.afternoonStarts());
    }

    /** Whether this calendar begins more than a year after the day. */
    boolean startsOverAYearAfter(LocalDate day) {
        return covers != null && day.plusYears(1).isBefore(covers.from());
    }

    /** Says that this calendar does not reach a day. */
    private CalendarMissing missing(LocalDate day) {
        String reason = covers == null
                ? "its term dates are " + Status.NOT_KNOWN.label()
                : "it covers "
                        + SAID.format(covers.from())
                        + " to "
                        + SAID.format(covers.to())
                        + ", and "
                        + SAID.format(day)
                        + " is needed: ask the council or school";
        return new CalendarMissing(
                id(), "Cannot compute: calendar missing for " + dates.title() + " (" + reason + ")", day);
    }

    private LocalDate covered(LocalDate day) {
        if (!covers(day)) {
            throw missing(day);
        }
        return day;
    }

    private LocalDate at(int index) {
        if (index < 0) {
            throw missing(covers.from().minusDays(1));
        }
        if (index >= days.size()) {
            throw missing(covers.to().plusDays(1));
        }
        return days.get(index);
    }
}
