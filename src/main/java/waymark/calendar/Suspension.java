package waymark.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One decision to exclude a pupil. A permanent exclusion has no length; a suspension has either a
 * length or a last day.
 *
 * @param kind what was decided
 * @param from the day it starts
 * @param beforeAfternoon whether it starts before that day's afternoon session
 * @param length how long, or null; for lunchtimes one half day each
 * @param last last suspended day, or null
 * @param servedBeforeCancelled null unless cancelled; then the time the pupil had already been out
 */
public record Suspension(
        Kind kind,
        LocalDate from,
        boolean beforeAfternoon,
        HalfDays length,
        LocalDate last,
        HalfDays servedBeforeCancelled) {

    /** What was decided. */
    public enum Kind {
        /** Kept out of school for a time. */
        SUSPENSION,
        /** Kept out over lunch; each counts half a day. */
        LUNCHTIME,
        /** Kept out for good. */
        PERMANENT
    }

    /**
     * @throws IllegalArgumentException if length and last day do not fit the kind, or the last day
     *     comes first
     */
    public Suspension {
        int given = (length == null ? 0 : 1) + (last == null ? 0 : 1);
        if (given != (kind == Kind.PERMANENT ? 0 : 1)) {
            throw new IllegalArgumentException(
                    "A suspension has a length or a last day; a permanent exclusion has neither");
        }
        if (last != null && last.isBefore(from)) {
            throw new IllegalArgumentException("A suspension from " + from + " cannot end on " + last);
        }
    }

    /** A suspension of so many days from a day, starting before its afternoon session. */
    public static Suspension of(LocalDate from, HalfDays length) {
        return new Suspension(Kind.SUSPENSION, from, true, length, null, null);
    }

    /** A suspension from a day, before its afternoon session, to the end of another. */
    public static Suspension until(LocalDate from, LocalDate last) {
        return new Suspension(Kind.SUSPENSION, from, true, null, last, null);
    }

    /** So many lunchtimes, one each school day from a day. */
    public static Suspension lunchtimes(LocalDate from, int count) {
        return new Suspension(Kind.LUNCHTIME, from, true, new HalfDays(count), null, null);
    }

    /** A permanent exclusion. */
    public static Suspension permanent(LocalDate from, boolean beforeAfternoon) {
        return new Suspension(Kind.PERMANENT, from, beforeAfternoon, null, null, null);
    }

    /** The same, starting once the afternoon session had begun. */
    public Suspension afterAfternoonBegan() {
        return new Suspension(kind, from, false, length, last, servedBeforeCancelled);
    }

    /**
     * The same, cancelled when the pupil had been out so long. Those days still count ({@code
     * exclusion-canceldays}).
     */
    public Suspension cancelledAfter(HalfDays served) {
        return new Suspension(kind, from, beforeAfternoon, length, last, served);
    }

    /** Whether the decision was cancelled. */
    public boolean cancelled() {
        return servedBeforeCancelled != null;
    }

    /**
     * The day it starts to count.
     *
     * @throws CalendarMissing if the calendar does not cover it
     */
    public FirstDay firstDay(TermCalendar calendar) {
        return FirstDay.of(from, beforeAfternoon, calendar);
    }

    /**
     * The last school day on which the pupil is out; empty for a permanent exclusion, or one cancelled before it began.
     *
     * @throws CalendarMissing if the calendar does not cover it
     */
    public Optional<LocalDate> lastDay(TermCalendar calendar) {
        SortedMap<LocalDate, Integer> halves = halvesByDay(calendar);
        return halves.isEmpty() ? Optional.empty() : Optional.of(halves.lastKey());
    }

    /** Half days out on each school day, a permanent exclusion having none unless cancelled. */
    SortedMap<LocalDate, Integer> halvesByDay(TermCalendar calendar) {
        LocalDate first = firstDay(calendar).counted();
        int perDay = kind == Kind.LUNCHTIME ? 1 : 2;
        SortedMap<LocalDate, Integer> halves = new TreeMap<>();
        int left = halvesOut(first, perDay, calendar);
        for (int nth = 1; left > 0; nth++) {
            int out = Math.min(perDay, left);
            halves.put(Counting.nthSchoolDayBeginningWith(first, nth, calendar), out);
            left -= out;
        }
        return halves;
    }

    private int halvesOut(LocalDate first, int perDay, TermCalendar calendar) {
        if (cancelled()) {
            return servedBeforeCancelled.halves();
        }
        if (kind == Kind.PERMANENT) {
            return 0;
        }
        return length != null ? length.halves() : perDay * calendar.countSchoolDays(first, last);
    }
}
