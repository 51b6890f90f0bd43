package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.standInInSchoolDays;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;

/** School days out this year, had and foreseen, by the register and by the dates of a spell. */
final class DaysOut {

    private static final BigDecimal FIFTEEN = BigDecimal.valueOf(15);

    static final List<Derivation> ALL = List.of(
            standInInSchoolDays("provision.daysOut", DaysOut::daysOut),
            standIn("provision.daysOut", DaysOut::fifteenExpected));

    private DaysOut() {}

    /** What has been missed for health by the register, and the spell that is happening or foreseen ({@code medical-15day}). */
    private static Object daysOut(Facts facts, TermCalendar calendar) {
        BigDecimal coded = forHealth(facts) ? (BigDecimal) facts.get("attendance.sickness.days") : null;
        LocalDate from = facts.date("provision.outFrom").orElse(null);
        if (from == null) {
            return coded;
        }
        LocalDate until = facts.date("provision.outUntil").orElse(facts.asAt());
        LocalDate start =
                later(from, calendar.schoolYear(later(from, facts.asAt())).from());
        LocalDate uncounted = coded == null ? start : later(start, facts.asAt().plusDays(1));
        BigDecimal spell = BigDecimal.valueOf(calendar.countSchoolDays(uncounted, until));
        return coded == null ? spell : coded.add(spell);
    }

    private static boolean forHealth(Facts facts) {
        return facts.code("provision.reason")
                .filter(reason -> reason.startsWith("HEALTH"))
                .isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Fifteen days that a school has grounds to expect are fifteen days foreseen. */
    private static Object fifteenExpected(Facts facts) {
        return facts.truth("attendance.sickness.fifteenDaysLikely")
                .filter(likely -> likely)
                .map(likely -> FIFTEEN)
                .orElse(null);
    }
}
