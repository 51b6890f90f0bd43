package waymark.calendar;

import java.time.LocalDate;

/**
 * The day an exclusion starts to count: the day itself if the pupil is excluded before its
 * afternoon session starts, else the next school day (Education and Inspections Act 2006 s.103(7);
 * {@code alternative-provision.md} 0.2). The section is about public places: reading it into the
 * sixth-day duty is sensible but untested, so aim for the date counted from the day itself.
 *
 * @param counted the first day on that rule
 * @param aimed the first school day on or after the exclusion, whatever the time
 */
public record FirstDay(LocalDate counted, LocalDate aimed) {
    private static final int SIXTH = 6;

    /**
     * @throws CalendarMissing if the calendar does not cover it
     */
    public static FirstDay of(LocalDate excludedOn, boolean beforeAfternoon, TermCalendar calendar) {
        LocalDate aimed = calendar.schoolDayOnOrAfter(excludedOn);
        boolean afternoonBegun = !beforeAfternoon && aimed.equals(excludedOn);
        return new FirstDay(afternoonBegun ? calendar.schoolDayAfter(aimed, 1) : aimed, aimed);
    }

    /**
     * The sixth school day of the exclusion.
     *
     * @throws CalendarMissing if the calendar does not reach so far
     */
    public DaySix daySix(TermCalendar calendar) {
        return new DaySix(
                Counting.nthSchoolDayBeginningWith(counted, SIXTH, calendar),
                Counting.nthSchoolDayBeginningWith(aimed, SIXTH, calendar));
    }
}
