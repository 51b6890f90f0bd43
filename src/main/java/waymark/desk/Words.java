package waymark.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, LONDON));
    }
}
