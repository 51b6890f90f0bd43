package waymark.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What day, and what time of day, it is in England. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    static LocalTime time(Instant moment) {
        return moment.atZone(ZONE).toLocalTime();
    }
}
