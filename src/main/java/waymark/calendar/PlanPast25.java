package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * The last day to which a council may keep an EHC plan going past the twenty-fifth birthday
 * (Children and Families Act 2014 s.46, SEND Regulations 2014 reg 46; {@code cease-25}, {@code
 * ehc-25-date}). It may; it need not.
 */
public final class PlanPast25 {
    private PlanPast25() {}

    /** At a college in the further education sector: the 31 July on or next after the birthday. */
    public static LocalDate atCollege(LocalDate born) {
        LocalDate birthday = Ages.attains(25, born);
        LocalDate endOfJuly = LocalDate.of(birthday.getYear(), Month.JULY, 31);
        return birthday.isAfter(endOfJuly) ? endOfJuly.plusYears(1) : endOfJuly;
    }

    /**
     * In an apprenticeship, a special post-16 institution or anything else: the day the training or
     * course is due to end, or the day before the twenty-sixth birthday if that is earlier.
     */
    public static LocalDate elsewhere(LocalDate born, LocalDate courseEnds) {
        LocalDate beforeTwentySix = Ages.lastDayBefore(26, born);
        return courseEnds.isBefore(beforeTwentySix) ? courseEnds : beforeTwentySix;
    }
}
