package waymark.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A pupil's time suspended from one school, counted in the three ways the law counts it: school
 * days in a row (day six), the term (the governors) and the school year (the 45 days). Every
 * decision given is counted to its end. For several schools, count each with its own calendar and
 * add with {@link HalfDays#plus}.
 */
public final class Suspensions {
    private static final int SIXTH = 6;
    private static final int WHOLE_DAY = 2;

    private final TermCalendar calendar;
    private final SortedMap<LocalDate, Integer> halvesByDay = new TreeMap<>();
    private final Map<LocalDate, FirstDay> starts = new HashMap<>();
    private final List<SchoolDayRun> runs;

    private Suspensions(Collection<Suspension> decisions, TermCalendar calendar) {
        this.calendar = calendar;
        var daysOut = new TreeSet<LocalDate>();
        for (Suspension decision : decisions) {
            SortedMap<LocalDate, Integer> halves = decision.halvesByDay(calendar);
            halves.forEach((day, out) -> halvesByDay.merge(day, out, Suspensions::atMostADay));
            if (decision.kind() == Suspension.Kind.SUSPENSION && !halves.isEmpty()) {
                daysOut.addAll(halves.keySet());
                starts.put(halves.firstKey(), decision.firstDay(calendar));
            }
        }
        this.runs = SchoolDayRun.in(daysOut, calendar);
    }

    /**
     * Counts these decisions of one school, in any order. A day named by two of them counts once.
     *
     * @throws CalendarMissing if one of them reaches a day the calendar does not cover. Decisions
     *     from more than a year before it starts are left out, as no suspension can last into it
     */
    public static Suspensions of(Collection<Suspension> decisions, TermCalendar calendar) {
        return new Suspensions(
                decisions.stream()
                        .filter(decision -> !calendar.startsOverAYearAfter(decision.from()))
                        .toList(),
                calendar);
    }

    /**
     * Suspended school days in a row, earliest first. One suspension straight after another is one
     * run; a day back in school ends it ({@code exclusion-susp6}, SI 2014/3216). A lunchtime is no
     * day out, and a permanent exclusion has its own sixth day.
     */
    public List<SchoolDayRun> runs() {
        return runs;
    }

    /** The run that this day lies in, if it lies in one. */
    public Optional<SchoolDayRun> runOn(LocalDate day) {
        return runs.stream().filter(run -> run.spans(day)).findFirst();
    }

    /**
     * When a run's full-time education must start, or empty for a run of five days or fewer.
     *
     * @throws CalendarMissing if the calendar does not reach so far
     */
    public Optional<DaySix> daySix(SchoolDayRun run) {
        return run.days() < SIXTH
                ? Optional.empty()
                : Optional.of(starts.get(run.first()).daySix(calendar));
    }

    /**
     * Days suspended in the legal term of this day, lunchtimes included ({@code governors-none5},
     * {@code governors-5to15}, {@code governors-over15}).
     *
     * @throws CalendarMissing if the calendar does not say which term that is
     */
    public HalfDays inTerm(LocalDate day) {
        if (halvesByDay.isEmpty()) {
            return HalfDays.NONE;
        }
        LegalTerm term = calendar.legalTerm(day);
        return total(out -> term.days().contains(out));
    }

    /**
     * Days suspended in the school year of this day, lunchtimes and days served before a cancellation
     * included ({@code exclusion-45}, {@code exclusion-canceldays}). More than 45 in all schools is
     * unlawful.
     *
     * @throws CalendarMissing if the calendar does not say which school year that is
     */
    public HalfDays inSchoolYear(LocalDate day) {
        if (halvesByDay.isEmpty()) {
            return HalfDays.NONE;
        }
        SchoolYear year = calendar.schoolYear(day);
        return total(out -> calendar.schoolYear(out).equals(year));
    }

    private HalfDays total(Predicate<LocalDate> counted) {
        return new HalfDays(halvesByDay.entrySet().stream()
                .filter(out -> counted.test(out.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum());
    }

    private static int atMostADay(int one, int another) {
        return Math.min(WHOLE_DAY, one + another);
    }
}
