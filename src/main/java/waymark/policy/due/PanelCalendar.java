package waymark.policy.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import waymark.calendar.PanelDates;
import waymark.policy.Settings;

/** A council's panel dates and cut-off, from its settings ({@code panel.dates} and the settings beside it). */
final class PanelCalendar {

    private static final String ASK = " is not known for this council: ask the council";

    private PanelCalendar() {}

    /**
     * The first meeting that a referral is in time for. A day without its time is enough unless a cut-off falls on it.
     *
     * @throws Due.NotKnown when the referral, or the council's dates and cut-off, are not known well enough
     * @throws waymark.calendar.CalendarMissing when no date listed is late enough
     */
    static LocalDate reached(Object received, String fact, Settings settings) {
        PanelDates dates = of(settings);
        return switch (received) {
            case LocalDateTime at -> dates.reachedBy(at);
            case LocalDate day -> whateverTheHour(day, fact, dates);
            case null, default -> throw new Due.NotKnown("needs " + fact);
        };
    }

    private static LocalDate whateverTheHour(LocalDate day, String fact, PanelDates dates) {
        LocalDate atFirst = dates.reachedBy(day.atStartOfDay());
        if (!dates.reachedBy(day.atTime(LocalTime.MAX)).equals(atFirst)) {
            throw new Due.NotKnown("needs the time of day of " + fact);
        }
        return atFirst;
    }

    private static PanelDates of(Settings settings) {
        List<LocalDate> meetings = Arrays.stream(value(settings, "panel.dates").split("[,\\s]+"))
                .map(day -> read("panel.dates", () -> LocalDate.parse(day)))
                .toList();
        return new PanelDates(
                "the panel of " + settings.title(),
                read("panel.datesKnownFrom", () -> LocalDate.parse(value(settings, "panel.datesKnownFrom"))),
                meetings,
                read("panel.cutOffDaysBefore", () -> Integer.parseInt(value(settings, "panel.cutOffDaysBefore"))),
                read("panel.cutOffTime", () -> LocalTime.parse(value(settings, "panel.cutOffTime"))));
    }

    private static String value(Settings settings, String name) {
        return settings.value(name).orElseThrow(() -> new Due.NotKnown(name + ASK));
    }

    private static <T> T read(String name, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new Due.NotKnown(name + " cannot be read: " + wrong.getMessage());
        }
    }
}
