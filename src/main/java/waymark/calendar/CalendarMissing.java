package waymark.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date was asked of a calendar that does not hold it. The answer is then unknown: show the
 * message and leave that one deadline without a date. It is never a reason to guess.
 */
public final class CalendarMissing extends RuntimeException {
    private final transient String calendar;
    private final transient LocalDate needed;

    /**
     * @param calendar id of the calendar that falls short
     * @param message what is not known, in words for a person
     * @param needed the day it would have to cover, or null when any
     */
    CalendarMissing(String calendar, String message, LocalDate needed) {
        super(message, null, false, false);
        this.calendar = calendar;
        this.needed = needed;
    }

    /** Id of the calendar that falls short. */
    public String calendar() {
        return calendar;
    }

    /** The first day it would have to cover, if one is known. */
    public Optional<LocalDate> needed() {
        return Optional.ofNullable(needed);
    }
}
