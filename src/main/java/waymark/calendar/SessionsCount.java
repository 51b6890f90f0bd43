package waymark.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Missed sessions added up as the attendance rules add them. Give each school day once. */
public final class SessionsCount {
    private SessionsCount() {}

    /**
     * The day on which missed sessions first reach a number within so many school weeks in a row, or
     * empty if they never do. A week without a session is no school week, so the window reaches
     * across holidays and school years ({@code penalty-thresh}: 10 sessions coded G, N, O or U in 10
     * school weeks).
     *
     * @throws CalendarMissing if the calendar does not cover a day missed
     */
    public static Optional<LocalDate> reached(
            int sessions, int schoolWeeks, Collection<SessionsMissed> missed, TermCalendar calendar) {
        Deque<SessionsMissed> window = new ArrayDeque<>();
        int inWindow = 0;
        for (SessionsMissed latest : inOrder(missed)) {
            window.addLast(latest);
            inWindow += latest.sessions();
            while (weeksApart(window.getFirst(), latest, calendar) >= schoolWeeks) {
                inWindow -= window.removeFirst().sessions();
            }
            if (inWindow >= sessions) {
                return Optional.of(latest.day());
            }
        }
        return Optional.empty();
    }

    /**
     * Days missed so far in the school year of a day, in halves, one run or not ({@code
     * medical-15day}, {@code medical-intermittent}).
     *
     * @throws CalendarMissing if the calendar does not cover that year so far
     */
    public static HalfDays inSchoolYear(LocalDate asAt, Collection<SessionsMissed> missed, TermCalendar calendar) {
        DateSpan soFar = new DateSpan(calendar.schoolYear(asAt).from(), asAt);
        return new HalfDays(missed.stream()
                .filter(absence -> soFar.contains(absence.day()))
                .mapToInt(SessionsMissed::sessions)
                .sum());
    }

    /**
     * Whole school days missed in a row, earliest run first ({@code attendance-del20}, {@code
     * attendance-attret}).
     *
     * @throws CalendarMissing if the calendar does not cover a day missed
     */
    public static List<SchoolDayRun> wholeDayRuns(Collection<SessionsMissed> missed, TermCalendar calendar) {
        var days = new TreeSet<LocalDate>();
        missed.stream().filter(absence -> absence.sessions() == 2).forEach(absence -> days.add(absence.day()));
        return SchoolDayRun.in(days, calendar);
    }

    private static List<SessionsMissed> inOrder(Collection<SessionsMissed> missed) {
        return missed.stream().sorted(Comparator.comparing(SessionsMissed::day)).toList();
    }

    private static int weeksApart(SessionsMissed first, SessionsMissed latest, TermCalendar calendar) {
        return calendar.schoolWeekNumber(latest.day()) - calendar.schoolWeekNumber(first.day());
    }
}
