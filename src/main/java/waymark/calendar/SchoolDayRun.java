package waymark.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * School days one after another, whatever weekends and holidays lie between them.
 *
 * @param first first school day of the run
 * @param last last school day of the run
 * @param days how many school days
 */
public record SchoolDayRun(LocalDate first, LocalDate last, int days) {

    /**
     * Parts days into runs, earliest first. A day on which the school is closed is passed over.
     *
     * @throws CalendarMissing if the calendar does not cover them
     */
    public static List<SchoolDayRun> in(SortedSet<LocalDate> days, TermCalendar calendar) {
        List<SchoolDayRun> runs = new ArrayList<>();
        for (LocalDate day : days) {
            if (!calendar.isSchoolDay(day)) {
                continue;
            }
            SchoolDayRun run = runs.isEmpty() ? null : runs.getLast();
            if (run != null && calendar.countSchoolDays(run.last(), day) == 2) {
                runs.set(runs.size() - 1, new SchoolDayRun(run.first(), day, run.days() + 1));
            } else {
                runs.add(new SchoolDayRun(day, day, 1));
            }
        }
        return List.copyOf(runs);
    }

    /** Whether this day lies between its first and last days. */
    public boolean spans(LocalDate day) {
        return new DateSpan(first, last).contains(day);
    }
}
