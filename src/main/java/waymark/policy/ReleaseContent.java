package waymark.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Comparator;
import java.util.List;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermCalendars;
import waymark.calendar.TermDates;

/** Everything of a release that an answer can depend on, as one text that reads back as the same release. */
record ReleaseContent(List<Workbook> workbooks, List<TermDates> calendars) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static ReleaseContent of(List<Workbook> workbooks, TermCalendars calendars) {
        return new ReleaseContent(
                workbooks.stream().sorted(Comparator.comparing(Workbook::path)).toList(),
                calendars.all().stream().map(TermCalendar::dates).toList());
    }

    static ReleaseContent read(String text) {
        try {
            return JSON.readValue(text, ReleaseContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is not the content of a release", e);
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records always have a JSON form", e);
        }
    }

    TermCalendars termCalendars() {
        return TermCalendars.of(calendars.stream().map(TermCalendar::of).toList());
    }
}
