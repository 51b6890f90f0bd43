package waymark.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The term calendars kept, by id and by the council whose default each is. Immutable. */
public final class TermCalendars {
    private final Map<String, TermCalendar> byId;

    private TermCalendars(Map<String, TermCalendar> byId) {
        this.byId = byId;
    }

    /**
     * Reads every {@code .yaml} file of a directory.
     *
     * @throws InvalidTermDates with every problem of every file
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static TermCalendars read(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        yamlFiles(directory).forEach(file -> texts.put(file.getFileName().toString(), text(file)));
        return parse(texts);
    }

    /**
     * Reads the text of each file.
     *
     * @param texts by the name of the file, for example {@code solihull.yaml}
     * @throws InvalidTermDates with every problem of every file
     */
    public static TermCalendars parse(Map<String, String> texts) {
        List<String> problems = new ArrayList<>();
        List<TermCalendar> calendars = new ArrayList<>();
        texts.forEach((name, text) -> {
            try {
                TermCalendar calendar = TermFile.read(name, text);
                calendars.add(calendar);
                if (!name.equals(calendar.id() + ".yaml")) {
                    problems.add(name + ": its id " + calendar.id() + " should be its file name");
                }
            } catch (InvalidTermDates invalid) {
                invalid.problems().forEach(problem -> problems.add(name + ": " + problem));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidTermDates("term calendars", problems);
        }
        return of(calendars);
    }

    /**
     * These calendars.
     *
     * @throws InvalidTermDates if two share an id, or two are the default of one council
     */
    public static TermCalendars of(Collection<TermCalendar> calendars) {
        List<String> problems = new ArrayList<>();
        Map<String, TermCalendar> byId = new TreeMap<>();
        Map<String, String> defaults = new TreeMap<>();
        for (TermCalendar calendar : calendars) {
            if (byId.put(calendar.id(), calendar) != null) {
                problems.add("two calendars have the id " + calendar.id());
            }
            String authority = calendar.dates().authority();
            String other = authority == null ? null : defaults.put(authority, calendar.id());
            if (other != null) {
                problems.add(other + " and " + calendar.id() + " are both the default of " + authority);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidTermDates("term calendars", problems);
        }
        return new TermCalendars(byId);
    }

    /** The calendar with this id, if it is kept. */
    public Optional<TermCalendar> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The default calendar of a council. For a council with none kept, one that knows nothing:
     * whatever is asked of it throws {@link CalendarMissing} naming the council.
     */
    public TermCalendar defaultFor(String authority) {
        return byId.values().stream()
                .filter(calendar -> authority.equals(calendar.dates().authority()))
                .findFirst()
                .orElseGet(() -> TermCalendar.of(TermDates.notKnown(authority, authority)));
    }

    /** Every calendar kept, in order of id. */
    public Collection<TermCalendar> all() {
        return List.copyOf(byId.values());
    }

    private static List<Path> yamlFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
