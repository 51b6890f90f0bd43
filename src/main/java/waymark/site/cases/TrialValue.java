package waymark.site.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.InWords;
import waymark.site.Choice;
import waymark.site.Fields;

/**
 * The value of a fact that somebody tries out, asked for in the way that suits it.
 *
 * @param now what it is on file, in words
 */
public record TrialValue(Fact fact, String now) {

    /** What a change says of a fact that is not known. */
    static final String NOT_KNOWN = "null";

    private static final String FIELD = "value";

    /** Whether it can be tried: the entries of a list cannot be typed in one field. */
    static boolean canBeTried(Fact fact) {
        return !fact.inList() && fact.type() != FactType.LIST;
    }

    public boolean day() {
        return fact.type() == FactType.DATE;
    }

    public boolean several() {
        return fact.type() == FactType.CODES;
    }

    /** What can be chosen; none where something is typed. */
    public List<Choice> choices() {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(Choice.of("true", "Yes"), Choice.of("false", "No"), unknown());
            case CODE -> concat(codes(), unknown());
            case CODES -> codes();
            default -> List.of();
        };
    }

    /** How it is typed. */
    public String hint() {
        String form = switch (fact.type()) {
            case WHOLE_NUMBER, NUMBER -> fact.unit().isEmpty() ? "A number. " : "A number: " + fact.unit() + ". ";
            case DATE -> "For example 16 11 2026. ";
            case DATE_TIME -> "For example 2026-11-16T09:00. ";
            case CODES -> "Tick all that hold. ";
            default -> "";
        };
        return "On file: " + now + ". " + form
                + (choices().isEmpty() ? "Leave it empty to try what would be if it were not known." : "");
    }

    /** What was typed, as a change writes it; empty when it is not a value at all. */
    String typed(Fields form, List<String> ticked) {
        return switch (fact.type()) {
            case DATE ->
                form.hasDay(FIELD) ? form.day(FIELD).map(Object::toString).orElse("") : NOT_KNOWN;
            case CODES -> ticked.isEmpty() ? NOT_KNOWN : ticked.stream().collect(Collectors.joining(", ", "[", "]"));
            case BOOLEAN, CODE -> form.text(FIELD);
            default -> form.text(FIELD).isEmpty() ? NOT_KNOWN : form.text(FIELD);
        };
    }

    private List<Choice> codes() {
        return fact.values().stream()
                .map(code -> Choice.of(code, capital(InWords.value(fact.name(), code))))
                .toList();
    }

    private static Choice unknown() {
        return Choice.of(NOT_KNOWN, "Not known");
    }

    private static List<Choice> concat(List<Choice> some, Choice last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
