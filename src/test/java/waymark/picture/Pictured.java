package waymark.picture;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;

/** The facts of a case told in a line, with what follows from them. */
final class Pictured {

    private static final CaseFileReader READER = new CaseFileReader(Clock.systemUTC());

    private Pictured() {}

    static Facts facts(String sections, String asAt) {
        String body = "{\"reference\": \"PICTURE\", \"authority\": \"solihull\", \"asAt\": \"%s\", %s}"
                .formatted(asAt, sections);
        return Picture.of(
                        READER.read(body.getBytes(StandardCharsets.UTF_8)),
                        () -> TermCalendar.of(TermDates.notKnown("none", "no calendar")))
                .facts();
    }
}
