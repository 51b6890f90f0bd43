package waymark.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.panel.Panel.NotKnown;
import waymark.policy.Setting;
import waymark.policy.Settings;

/** Reads a panel from the settings of its council: those that begin with its own word, such as {@code ehcPanel}. */
record PanelReader(Settings settings, String word) {

    private static final String DECIDES = ".decides";
    private static final List<String> ASKED = List.of(
            "name",
            "decides",
            "mustBePresent",
            "shouldBePresent",
            "observers",
            "betweenMeetings",
            "dates",
            "cutOffDaysBefore",
            "cutOffTime",
            "cap");

    /** Every panel of a council: each word with a setting that says what is decided. */
    static Stream<Panel> panels(Settings settings) {
        return settings.all().stream()
                .map(Setting::name)
                .filter(name -> name.endsWith(DECIDES))
                .map(name -> name.substring(0, name.length() - DECIDES.length()))
                .map(word -> new PanelReader(settings, word).panel());
    }

    private Panel panel() {
        return new Panel(
                settings.authority() + "-" + kebab(word),
                settings.authority(),
                text("name", value -> value, "Panel of " + settings.title() + " whose name is not known"),
                list("decides", value -> value),
                list("mustBePresent", value -> value),
                list("shouldBePresent", value -> value),
                list("observers", value -> value),
                text("betweenMeetings", value -> value, ""),
                list("dates", LocalDate::parse).stream().sorted().distinct().toList(),
                text("cutOffDaysBefore", Integer::valueOf, null),
                text("cutOffTime", LocalTime::parse, null),
                text("cap", Integer::valueOf, null),
                notKnown());
    }

    private List<NotKnown> notKnown() {
        return ASKED.stream().flatMap(name -> notKnown(name).stream()).toList();
    }

    private List<NotKnown> notKnown(String name) {
        String setting = word + "." + name;
        Setting said = settings.find(setting).orElse(new Setting(setting, "", "", name, "", ""));
        if (said.value().isBlank()) {
            String says = said.doubt().isBlank() ? "Not known: ask the council." : said.doubt();
            return List.of(new NotKnown(setting, said.label(), says));
        }
        return said.doubt().isBlank() ? List.of() : List.of(new NotKnown(setting, said.label(), said.doubt()));
    }

    private <T> List<T> list(String name, Function<String, T> read) {
        return settings.value(word + "." + name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> read(value, read))
                .toList();
    }

    private <T> T text(String name, Function<String, T> read, T otherwise) {
        return settings.value(word + "." + name).stream()
                .flatMap(value -> read(value.strip(), read))
                .findFirst()
                .orElse(otherwise);
    }

    /** What cannot be read is not known. */
    private static <T> Stream<T> read(String value, Function<String, T> read) {
        try {
            return Stream.of(read.apply(value));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return Stream.empty();
        }
    }

    private static String kebab(String word) {
        return word.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
