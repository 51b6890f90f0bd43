package waymark.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import waymark.casefile.InWords;

/** Days and times as people write them, in Europe/London. */
public final class Moment {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Moment() {}

    /** For example "22 November 2026". */
    public static String day(LocalDate day) {
        return InWords.date(day);
    }

    /** The day that it is then. */
    public static LocalDate on(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** For example "22 November 2026, 14:05". */
    public static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }
}
