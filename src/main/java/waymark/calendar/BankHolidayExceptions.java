package waymark.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** One-off changes to England's bank holidays: days added and days taken away. */
record BankHolidayExceptions(List<Change> changes) {
    static final BankHolidayExceptions SHIPPED = read();

    record Change(LocalDate day, String name, boolean added) {}

    void applyTo(SortedMap<LocalDate, String> days, int year) {
        for (Change change : changes) {
            if (change.day().getYear() != year) {
                continue;
            }
            if (change.added()) {
                days.put(change.day(), change.name());
            } else {
                days.remove(change.day());
            }
        }
    }

    private static BankHolidayExceptions read() {
        try (InputStream file = BankHolidayExceptions.class.getResourceAsStream("bank-holiday-exceptions.yaml")) {
            JsonNode root = new YAMLMapper().readTree(file);
            List<Change> changes = new ArrayList<>();
            root.get("removed").forEach(entry -> changes.add(change(entry, false)));
            root.get("added").forEach(entry -> changes.add(change(entry, true)));
            return new BankHolidayExceptions(List.copyOf(changes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Change change(JsonNode entry, boolean added) {
        return new Change(
                LocalDate.parse(entry.get("day").asText()), entry.get("name").asText(), added);
    }
}
