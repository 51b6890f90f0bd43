package waymark.calendar;

import java.time.LocalDate;

/**
 * A term for counting suspensions. A school with three terms or fewer counts its own; one with more
 * counts three, divided at the reference dates 31 December, Easter Monday and 31 July (SI 2012/1033
 * reg 2; {@code alternative-provision.md} 0.2).
 *
 * @param schoolYear the school year it belongs to
 * @param number 1, 2 or 3
 * @param days first and last day that count in it
 */
public record LegalTerm(SchoolYear schoolYear, int number, DateSpan days) {

    static LegalTerm byReferenceDate(SchoolYear year, LocalDate day) {
        LocalDate newYear = LocalDate.of(year.startYear() + 1, 1, 1);
        LocalDate easterMonday = Easter.monday(year.startYear() + 1);
        LocalDate endOfJuly = LocalDate.of(year.startYear() + 1, 7, 31);
        if (day.isBefore(newYear)) {
            return new LegalTerm(year, 1, new DateSpan(year.from(), newYear.minusDays(1)));
        }
        if (!day.isAfter(easterMonday)) {
            return new LegalTerm(year, 2, new DateSpan(newYear, easterMonday));
        }
        return new LegalTerm(year, 3, new DateSpan(easterMonday.plusDays(1), endOfJuly));
    }
}
