package waymark.site.ahead;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.site.Asked;
import waymark.site.Choice;
import waymark.site.Fields;
import waymark.site.Moment;

/**
 * A time that is looked back on. Days are local dates in Europe/London.
 *
 * @param code how it was chosen: {@link #OWN} for two days, else one of the usual times
 */
public record Period(String code, LocalDate from, LocalDate to) {

    private static final String OWN = "days";
    private static final int SCHOOL_YEAR_BEGINS = 9;

    /** By {@code period}, or by the two days {@code from} and {@code to}. */
    static Period of(Asked asked, LocalDate today) {
        LocalDate from = asked.day("from", null);
        LocalDate to = asked.day("to", today);
        if (from != null && !from.isAfter(to)) {
            return new Period(OWN, from, to);
        }
        return usual(today)
                .filter(period -> period.code().equals(asked.text("period")))
                .findFirst()
                .orElseGet(() -> usual(today).findFirst().orElseThrow());
    }

    static List<Choice> choices(LocalDate today) {
        Map<String, String> words = Map.of(
                "12-months", "The last 12 months",
                "3-months", "The last 3 months",
                "school-year", "This school year",
                "last-school-year", "The last school year");
        return usual(today)
                .map(period -> Choice.of(period.code(), words.get(period.code())))
                .toList();
    }

    public String words() {
        return Moment.day(from) + " to " + Moment.day(to);
    }

    /** The two days as a form has them. */
    public Fields fields() {
        return new Fields(Map.of(
                "from-day", "" + from.getDayOfMonth(),
                "from-month", "" + from.getMonthValue(),
                "from-year", "" + from.getYear(),
                "to-day", "" + to.getDayOfMonth(),
                "to-month", "" + to.getMonthValue(),
                "to-year", "" + to.getYear()));
    }

    private static Stream<Period> usual(LocalDate today) {
        int year = today.getMonthValue() >= SCHOOL_YEAR_BEGINS ? today.getYear() : today.getYear() - 1;
        LocalDate begins = LocalDate.of(year, SCHOOL_YEAR_BEGINS, 1);
        return Stream.of(
                new Period("12-months", today.minusYears(1), today),
                new Period("3-months", today.minusMonths(3), today),
                new Period("school-year", begins, today),
                new Period("last-school-year", begins.minusYears(1), begins.minusDays(1)));
    }
}
