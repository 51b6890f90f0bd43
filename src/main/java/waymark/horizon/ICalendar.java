package waymark.horizon;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import waymark.policy.Hash;

/** Writes days as a calendar that calendar programs read (RFC 5545). Every event lasts the whole of its day. */
public final class ICalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The most bytes that a line may have before it is folded. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    /**
     * Starts a calendar.
     *
     * @param name as a calendar program shows it
     * @param now when it is written
     */
    public ICalendar(String name, Instant now) {
        this.stamp = MOMENT.format(now);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Waymark//Waymark//EN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /**
     * Adds a day. The same day, title and key give the same event each time, so that a calendar that is read again shows
     * it once.
     */
    public void add(LocalDate day, String title, String details, String key) {
        line("BEGIN:VEVENT");
        line("UID:" + Hash.of(key + "\n" + day + "\n" + title).substring(7, 39) + "@waymark");
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("TRANSP:TRANSPARENT");
        line("SUMMARY:" + escaped(title));
        line("DESCRIPTION:" + escaped(details));
        line("END:VEVENT");
    }

    /** The whole calendar. */
    public String ended() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds between characters, never within one. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += length;
        }
        text.append("\r\n");
    }
}
