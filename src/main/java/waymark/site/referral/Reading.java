package waymark.site.referral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.casefile.Fact;
import waymark.referral.Answer;
import waymark.site.Fields;

/** What a form said about one fact: an answer, nothing at all, or something that cannot be read. */
sealed interface Reading {

    record Said(Answer answer) implements Reading {}

    record Nothing() implements Reading {}

    /** @param words what would be right */
    record Wrong(String words) implements Reading {}

    /** A number as people type it: 1,200 or 84.2% or 14 days. */
    Pattern NUMBER = Pattern.compile("(-?[\\d,]{1,12}(?:\\.\\d{1,6})?)\\s*(%|[a-zA-Z ]*)");

    Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    /** Reads what stands in the fields of a fact. */
    static Reading of(FactField field, Fields form) {
        String typed = form.text(field.name());
        if (typed.equals(FactField.NOT_KNOWN)) {
            return new Said(new Answer.NotKnown());
        }
        return switch (field.fact().type()) {
            case BOOLEAN -> typed.isEmpty() ? new Nothing() : truth(typed);
            case CODE -> typed.isEmpty() ? new Nothing() : code(field.fact(), typed);
            case CODES -> codes(field, form);
            case WHOLE_NUMBER, NUMBER -> typed.isEmpty() ? new Nothing() : number(field.fact(), typed);
            case DATE, DATE_TIME -> day(field, form);
            case TEXT, LIST -> typed.isEmpty() ? new Nothing() : said(new TextNode(typed));
        };
    }

    private static Reading said(JsonNode value) {
        return new Said(new Answer.Is(value));
    }

    private static Reading truth(String typed) {
        return switch (typed) {
            case "yes" -> said(BooleanNode.TRUE);
            case "no" -> said(BooleanNode.FALSE);
            default -> new Wrong("Choose yes, no or that you do not know.");
        };
    }

    private static Reading code(Fact fact, String typed) {
        return fact.values().contains(typed) ? said(new TextNode(typed)) : new Wrong("Choose one of these.");
    }

    private static Reading codes(FactField field, Fields form) {
        ArrayNode ticked = JsonNodeFactory.instance.arrayNode();
        field.fact().values().stream()
                .filter(code -> form.has(field.name() + "-" + code))
                .forEach(ticked::add);
        boolean none = form.has(field.name() + "-" + FactField.NONE);
        if (none && !ticked.isEmpty()) {
            return new Wrong("Tick some of these, or that it is none of them.");
        }
        return ticked.isEmpty() && !none ? new Nothing() : said(ticked);
    }

    private static Reading number(Fact fact, String typed) {
        boolean whole = fact.type() == waymark.casefile.FactType.WHOLE_NUMBER;
        Wrong wrong = new Wrong(whole ? "Give a whole number, for example 6." : "Give a number, for example 12.5.");
        Matcher number = NUMBER.matcher(typed);
        if (!number.matches()) {
            return wrong;
        }
        try {
            BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
            return whole ? said(new IntNode(value.intValueExact())) : said(new DecimalNode(value));
        } catch (ArithmeticException | NumberFormatException none) {
            return wrong;
        }
    }

    private static Reading day(FactField field, Fields form) {
        Optional<LocalDate> day = form.day(field.name());
        if (day.isEmpty()) {
            return form.hasDay(field.name()) ? new Wrong("Give a real date, for example 27 3 2026.") : new Nothing();
        }
        if (!field.timed()) {
            return said(new TextNode(day.get().toString()));
        }
        Matcher time = TIME.matcher(form.text(field.name() + "-time"));
        try {
            return time.matches()
                    ? said(new TextNode(day.get()
                            .atTime(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                            .toString()))
                    : new Wrong("Give the time too, for example 14:05.");
        } catch (DateTimeException none) {
            return new Wrong("Give a real time, for example 14:05.");
        }
    }
}
