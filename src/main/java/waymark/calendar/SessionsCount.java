package waymark.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
        return windows(schoolWeeks, missed, calendar).stream()
                .filter(window -> window.sessions() >= sessions)
                .map(Window::latest)
                .findFirst();
    }

    /**
     * The most sessions missed in so many school weeks in a row, across holidays and school years.
     *
     * @throws CalendarMissing if the calendar does not cover a day missed
     */
    public static int most(int schoolWeeks, Collection<SessionsMissed> missed, TermCalendar calendar) {
        return windows(schoolWeeks, missed, calendar).stream()
                .mapToInt(Window::sessions)
                .max()
                .orElse(0);
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

    /** Sessions missed in the school weeks that end with the week of a day missed. */
    private record Window(LocalDate latest, int sessions) {}

    private static List<Window> windows(int schoolWeeks, Collection<SessionsMissed> missed, TermCalendar calendar) {
        List<Window> windows = new ArrayList<>();
        Deque<SessionsMissed> inside = new ArrayDeque<>();
        int sessions = 0;
        for (SessionsMissed latest : inOrder(missed)) {
            inside.addLast(latest);
            sessions += latest.sessions();
            while (weeksApart(inside.getFirst(), latest, calendar) >= schoolWeeks) {
                sessions -= inside.removeFirst().sessions();
            }
            windows.add(new Window(latest.day(), sessions));
        }
        return windows;
    }

    private static List<SessionsMissed> inOrder(Collection<SessionsMissed> missed) {
        return missed.stream().sorted(Comparator.comparing(SessionsMissed::day)).toList();
    }

    private static int weeksApart(SessionsMissed first, SessionsMissed latest, TermCalendar calendar) {
        return calendar.schoolWeekNumber(latest.day()) - calendar.schoolWeekNumber(first.day());
    }
}
