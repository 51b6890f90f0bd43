package waymark.site.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.referral.Answer;
import waymark.site.Choice;

/** A fact as a form asks for it: by buttons to choose from, a number with its unit, or a day. */
public record FactField(Fact fact) {

    /** What is sent when nobody here knows. */
    public static final String NOT_KNOWN = "not-known";

    static final String NONE = "none";
    private static final Choice DO_NOT_KNOW =
            new Choice(NOT_KNOWN, "I do not know", "Not to know is an answer. It never counts as no.");

    /** The name of its field. */
    public String name() {
        return fact.name().replace('.', '-');
    }

    /** The question. */
    public String ask() {
        return fact.ask();
    }

    /** More about it; empty for a yes or no, whose question says it all. */
    public String hint() {
        return switch (fact.type()) {
            case BOOLEAN -> "";
            case CODE, CODES -> fact.meaning().matches(".*\\b[A-Z][A-Z0-9_]{2,}\\b.*") ? "" : fact.meaning();
            case DATE -> fact.meaning() + " For example, 27 3 2026.";
            case DATE_TIME -> fact.meaning() + " For example, 27 3 2026 at 14:05.";
            default -> fact.meaning();
        };
    }

    /** What can be chosen, where one thing is. */
    public List<Choice> choices() {
        return fact.type() == FactType.BOOLEAN
                ? List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"), DO_NOT_KNOW)
                : Stream.concat(codes().stream(), Stream.of(DO_NOT_KNOW)).toList();
    }

    /** Each code, in words. */
    public List<Choice> codes() {
        return fact.values().stream()
                .map(code -> Choice.of(code, CodeWords.of(fact, code)))
                .toList();
    }

    public boolean chosen() {
        return fact.type() == FactType.BOOLEAN || fact.type() == FactType.CODE;
    }

    public boolean several() {
        return fact.type() == FactType.CODES;
    }

    public boolean dated() {
        return fact.type() == FactType.DATE || fact.type() == FactType.DATE_TIME;
    }

    public boolean timed() {
        return fact.type() == FactType.DATE_TIME;
    }

    /** The unit, as it stands behind the number. */
    public String unit() {
        return fact.unit();
    }

    /** The fields as they would be sent for an answer; nothing when there is none. */
    Map<String, Object> filled(Answer answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (answer instanceof Answer.NotKnown && chosen()) {
            fields.put(name(), NOT_KNOWN);
        } else if (answer instanceof Answer.Is(JsonNode value)) {
            fill(fields, value);
        }
        return fields;
    }

    private void fill(Map<String, Object> fields, JsonNode value) {
        switch (fact.type()) {
            case BOOLEAN -> fields.put(name(), value.booleanValue() ? "yes" : "no");
            case CODES -> {
                value.forEach(code -> fields.put(name() + "-" + code.asText(), "yes"));
                if (value.isEmpty()) {
                    fields.put(name() + "-" + NONE, "yes");
                }
            }
            case DATE -> fill(fields, LocalDate.parse(value.asText()));
            case DATE_TIME -> {
                LocalDateTime at = LocalDateTime.parse(value.asText());
                fill(fields, at.toLocalDate());
                fields.put(name() + "-time", at.toLocalTime().toString());
            }
            default -> fields.put(name(), value.asText());
        }
    }

    private void fill(Map<String, Object> fields, LocalDate day) {
        fields.put(name() + "-day", "" + day.getDayOfMonth());
        fields.put(name() + "-month", "" + day.getMonthValue());
        fields.put(name() + "-year", "" + day.getYear());
    }
}
