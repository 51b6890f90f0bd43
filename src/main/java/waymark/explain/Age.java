package waymark.explain;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long something is ago or ahead, as people say it. */
final class Age {

    private static final int DAYS_UNTIL_MONTHS = 99;

    private Age() {}

    /** How long one day lies before another, for example "1 day", "12 days", "5 months", "2 years and 1 month". */
    static String of(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= DAYS_UNTIL_MONTHS) {
            return counted(days, "day");
        }
        Period period = Period.between(from, to);
        return Stream.of(counted(period.getYears(), "year"), counted(period.getMonths(), "month"))
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(" and "));
    }

    /** The same for something that has been. */
    static String since(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : of(day, today) + " ago";
    }

    private static String counted(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}
