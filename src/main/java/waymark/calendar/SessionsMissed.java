package waymark.calendar;

import java.time.LocalDate;

/**
 * Sessions missed on one school day.
 *
 * @param day the school day
 * @param sessions 1 for a morning or an afternoon, 2 for both
 */
public record SessionsMissed(LocalDate day, int sessions) {

    /**
     * @throws IllegalArgumentException unless there are one or two
     */
    public SessionsMissed {
        if (sessions < 1 || sessions > 2) {
            throw new IllegalArgumentException("A school day has two sessions, not " + sessions);
        }
    }
}
