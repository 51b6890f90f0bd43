package waymark.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days from one to another, both included.
 *
 * @param from first day
 * @param to last day
 */
public record DateSpan(LocalDate from, LocalDate to) {

    /** Neither day may be missing. */
    public DateSpan {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether every day of the other span is one of them. */
    public boolean contains(DateSpan other) {
        return contains(other.from) && contains(other.to);
    }

    /** Whether any day is in both. */
    public boolean overlaps(DateSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** How many calendar days; 0 or less when {@link #to} is before {@link #from}. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
