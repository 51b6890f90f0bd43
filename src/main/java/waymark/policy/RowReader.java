package waymark.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns the words of a table's rows into rows and reports everything that is wrong with them. */
final class RowReader {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Set<String> ids = new HashSet<>();

    Row read(RowWords words, List<Cell> cells, String address) {
        String id = id(words);
        LocalDate from = date(words, Heading.FROM);
        LocalDate to = date(words, Heading.TO);
        if (from != null && to != null && from.isAfter(to)) {
            words.fault(Heading.TO, "The row ends before it begins, on " + from + ".", "Put a later date.");
        }
        String rule = words.text(Heading.RULE);
        Force force = force(words);
        return new Row(
                id,
                rule.isEmpty() ? id : rule,
                lines(words.text(Heading.ALSO)),
                from,
                to,
                cells,
                words.required(Heading.OUTCOME),
                words.required(Heading.TITLE),
                words.text(Heading.DUE),
                metBy(words),
                force,
                words.text(Heading.BINDS),
                truth(words, Heading.PRIMARY),
                truth(words, Heading.ADVERSE),
                words.required(Heading.REASON),
                words.required(Heading.FAMILY),
                sources(words, force),
                words.text(Heading.DOUBT),
                address);
    }

    private String id(RowWords words) {
        String id = words.required(Heading.ROW);
        if (!id.isEmpty() && !ids.add(id)) {
            words.fault(Heading.ROW, "The row id '" + id + "' is used twice in this table.", "Give each row its own.");
        }
        return id;
    }

    private static Force force(RowWords words) {
        return words.where().containsKey(Heading.FORCE)
                ? Choice.read(
                        Force.class,
                        Force::word,
                        words.text(Heading.FORCE),
                        "force",
                        words.where().get(Heading.FORCE),
                        Heading.FORCE.why,
                        words.faults())
                : null;
    }

    private static LocalDate date(RowWords words, Heading heading) {
        String text = words.text(heading);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            words.fault(heading, "'" + text + "' is not a date.", "Write it as " + asIso(text) + ".");
            return null;
        }
    }

    /** Day, month and year as people write them here, or an example of how to write a date. */
    private static String asIso(String text) {
        try {
            return LocalDate.parse(text, BRITISH).toString();
        } catch (DateTimeParseException other) {
            return "2026-09-01";
        }
    }

    private static String metBy(RowWords words) {
        String fact = words.text(Heading.MET_BY);
        if (!fact.isEmpty() && words.where().containsKey(Heading.MET_BY)) {
            new FactNames(words.faults()).metBy(fact, words.where().get(Heading.MET_BY));
        }
        return fact;
    }

    private static boolean truth(RowWords words, Heading heading) {
        String text = words.text(heading);
        return switch (text.toLowerCase()) {
            case "yes", "true" -> true;
            case "no", "false", "" -> false;
            default -> {
                words.fault(heading, "'" + text + "' is neither yes nor no.", "Write yes or no.");
                yield false;
            }
        };
    }

    private static List<Source> sources(RowWords words, Force force) {
        List<Source> sources = Source.read(words.required(Heading.SOURCE));
        boolean cites = sources.stream().anyMatch(source -> !source.section().isEmpty());
        if (force == Force.STATUTE && !sources.isEmpty() && !cites) {
            words.fault(
                    Heading.SOURCE,
                    "A row of statute must cite a section.",
                    "Write for example: Children and Families Act 2014 | s.36(5)");
        }
        return sources;
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
