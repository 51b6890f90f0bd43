package waymark.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Time to start an SEND appeal: the only time in this field that rolls forward (HESC Tribunal Rules
 * 2008 rr.12 and 20; {@code appeal-time}, {@code appeal-roll}). Time to reach the mediation adviser
 * does not.
 */
public final class TribunalTime {
    /** The appeal must arrive by this local time on the last day (r.12(1)). */
    public static final LocalTime CLOSES = LocalTime.of(17, 0);

    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);

    private TribunalTime() {}

    /**
     * The last day for an appeal: two months after the notice was sent, or one month after the
     * mediation certificate if that is later, then rolled.
     */
    public static LocalDate appealBy(LocalDate noticeSent, Optional<LocalDate> certificate) {
        LocalDate fromNotice = Counting.monthsAfter(noticeSent, 2);
        return roll(certificate
                .map(issued -> Counting.monthsAfter(issued, 1))
                .filter(fromNotice::isBefore)
                .orElse(fromNotice));
    }

    /**
     * Where time that ends on this day really ends: from 25 December to 1 January, the first working
     * day after; in August, the first working day after it; else this or the next working day.
     */
    public static LocalDate roll(LocalDate ends) {
        if (ends.getMonth() == Month.AUGUST) {
            return WorkingDays.onOrAfter(LocalDate.of(ends.getYear(), Month.SEPTEMBER, 1));
        }
        if (!MonthDay.from(ends).isBefore(CHRISTMAS)) {
            return WorkingDays.onOrAfter(LocalDate.of(ends.getYear() + 1, Month.JANUARY, 2));
        }
        if (ends.getDayOfYear() == 1) {
            return WorkingDays.onOrAfter(ends.plusDays(1));
        }
        return WorkingDays.onOrAfter(ends);
    }
}
