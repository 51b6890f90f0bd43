package waymark.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * School days in steps of half a day, never rounded: a lunchtime or a single session is one half
 * ({@code alternative-provision.md} 0.2).
 *
 * @param halves how many half days, 0 or more
 */
public record HalfDays(int halves) implements Comparable<HalfDays> {
    /** No time at all. */
    public static final HalfDays NONE = new HalfDays(0);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * @throws IllegalArgumentException if negative
     */
    public HalfDays {
        if (halves < 0) {
            throw new IllegalArgumentException("There cannot be " + halves + " half days");
        }
    }

    /** So many whole days. */
    public static HalfDays ofDays(int days) {
        return new HalfDays(Math.multiplyExact(days, 2));
    }

    /**
     * So many days, such as 5.5.
     *
     * @throws IllegalArgumentException if negative or not in halves
     */
    public static HalfDays ofDays(BigDecimal days) {
        try {
            return new HalfDays(days.multiply(TWO).intValueExact());
        } catch (ArithmeticException inexact) {
            throw new IllegalArgumentException(days.toPlainString() + " days is not in half days", inexact);
        }
    }

    /** Days, to one decimal place. */
    public BigDecimal days() {
        return BigDecimal.valueOf(halves).divide(TWO, 1, RoundingMode.UNNECESSARY);
    }

    /** Both together. */
    public HalfDays plus(HalfDays other) {
        return new HalfDays(Math.addExact(halves, other.halves));
    }

    /** Whether this is more than so many whole days: exactly 5.0 is not more than 5. */
    public boolean isMoreThan(int days) {
        return compareTo(ofDays(days)) > 0;
    }

    @Override
    public int compareTo(HalfDays other) {
        return Integer.compare(halves, other.halves);
    }

    /** Such as {@code 5.5}. */
    @Override
    public String toString() {
        return days().toPlainString();
    }
}
