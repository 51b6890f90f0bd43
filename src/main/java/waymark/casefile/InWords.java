package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says facts, values and conditions as people say them. */
public final class InWords {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("([\\[(])(.+)\\.\\.(.+)([])])");
    private static final Pattern PLACE = Pattern.compile("(.+)!\\D*(\\d+)\\b.*");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> SHORT_WORDS = Set.of("NONE", "HIGH", "HOME");
    private static final Set<String> ABBREVIATIONS = Set.of("ap", "ehc", "ehcp", "sen", "send");

    private InWords() {}

    /** What a fact is called; the words of its name when it is not in the vocabulary. */
    public static String fact(String name) {
        return find(name).map(Fact::label).orElse(name.replace('.', ' '));
    }

    /** A date written out, for example 7 December 2026. */
    public static String date(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /** A code such as {@code local-authority} as plain words. */
    public static String code(String code) {
        return code.replace('-', ' ');
    }

    /** A question as a heading has it, for example "EHC assessment". */
    public static String question(String code) {
        String words = Arrays.stream(code.split("-"))
                .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The value of a fact with its unit; a value that is null is not known. */
    public static String value(String fact, Object value) {
        return switch (value) {
            case null -> "not known";
            case Boolean truth -> truth ? "yes" : "no";
            case LocalDate date -> date(date);
            case Number number -> measured(number, find(fact).map(Fact::unit).orElse(""));
            case List<?> several ->
                several.stream().map(each -> value(fact, each)).collect(Collectors.joining(", "));
            default -> choice(fact, value.toString());
        };
    }

    /** A condition as a cell writes it, for example {@code >= 2}. */
    public static String condition(String fact, String condition) {
        if (condition.startsWith("due date:")) {
            return "the date is counted from it";
        }
        if (condition.startsWith("not(") && condition.endsWith(")")) {
            return "not " + condition(fact, condition.substring(4, condition.length() - 1));
        }
        List<String> tests = Arrays.stream(condition.split(", "))
                .map(part -> test(fact, part))
                .toList();
        return tests.size() == 1
                ? tests.getFirst()
                : String.join(", ", tests.subList(0, tests.size() - 1)) + " or " + tests.getLast();
    }

    /** Where a row stands: {@code Ladder!A12:Q12} is row 12 of the sheet Ladder. */
    public static String place(String cells) {
        Matcher matcher = PLACE.matcher(cells);
        return matcher.matches() ? "sheet " + matcher.group(1) + ", row " + matcher.group(2) : cells;
    }

    private static String test(String fact, String test) {
        Matcher range = RANGE.matcher(test);
        if (range.matches()) {
            String low = range.group(1).equals("[") ? ">= " : "> ";
            String high = range.group(4).equals("]") ? "<= " : "< ";
            return low.equals(">= ") && high.equals("<= ")
                    ? end(fact, range.group(2)) + " to " + end(fact, range.group(3))
                    : test(fact, low + range.group(2)) + " and " + test(fact, high + range.group(3));
        }
        boolean dates = DATE.matcher(test).find();
        String end = end(fact, test.replaceFirst("^[<>]=? ", ""));
        return switch (test.replaceFirst(" .*", "")) {
            case ">=" -> dates ? "on or after " + end : end + " or more";
            case ">" -> dates ? "after " + end : "more than " + end;
            case "<=" -> dates ? "on or before " + end : end + " or less";
            case "<" -> dates ? "before " + end : "less than " + end;
            case "true" -> "yes";
            case "false" -> "no";
            case "unknown" -> "not known";
            default -> choice(fact, end);
        };
    }

    private static String end(String fact, String end) {
        if (DATE.matcher(end).matches()) {
            return date(LocalDate.parse(end));
        }
        return NUMBER.matcher(end).matches()
                ? measured(new BigDecimal(end), find(fact).map(Fact::unit).orElse(""))
                : end;
    }

    private static String measured(Number number, String unit) {
        return switch (unit) {
            case "" -> number.toString();
            case "%" -> number + "%";
            case "level", "NC year" -> number.toString();
            default ->
                number + " "
                        + (number.doubleValue() == 1 && unit.endsWith("s")
                                ? unit.substring(0, unit.length() - 1)
                                : unit);
        };
    }

    /** Abbreviations such as SEMH keep their capitals; other codes are plain words. */
    private static String choice(String fact, String code) {
        boolean words = find(fact).map(Fact::values).orElse(List.of()).stream()
                .anyMatch(each -> each.length() > LONGEST_ABBREVIATION || SHORT_WORDS.contains(each));
        return words
                ? code.replaceFirst("^MED$", "MEDIUM").toLowerCase(Locale.ROOT).replace('_', ' ')
                : code;
    }

    private static Optional<Fact> find(String name) {
        return Vocabulary.get().find(name);
    }
}
