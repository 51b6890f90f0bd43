package waymark.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;

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
     * The last day for an appeal with no mediation certificate yet: two months after the notice was
     * sent, rolled.
     */
    public static LocalDate appealBy(LocalDate noticeSent) {
        return roll(Counting.monthsAfter(noticeSent, 2));
    }

    /**
     * The last day for an appeal: as without a certificate, or one month after it was issued if that
     * is later, rolled.
     */
    public static LocalDate appealBy(LocalDate noticeSent, LocalDate certificateIssued) {
        LocalDate fromNotice = Counting.monthsAfter(noticeSent, 2);
        LocalDate fromCertificate = Counting.monthsAfter(certificateIssued, 1);
        return roll(fromCertificate.isAfter(fromNotice) ? fromCertificate : fromNotice);
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
