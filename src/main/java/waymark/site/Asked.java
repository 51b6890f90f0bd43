package waymark.site;

import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the query of an address asks for, field by field; a form that only looks sends the same. */
public record Asked(Fields fields) {

    public static Asked of(HttpRequest<?> request) {
        Map<String, Object> sent = new HashMap<>();
        request.getParameters().asMap().forEach((name, values) -> sent.put(name, values.getFirst()));
        return new Asked(new Fields(sent));
    }

    /** A text without the space around it; empty when it was not asked. */
    public String text(String name) {
        return fields.text(name);
    }

    /** A day as {@code 2026-12-31} or in three fields; another when neither is a day. */
    public LocalDate day(String name, LocalDate otherwise) {
        try {
            return fields.day(name).orElseGet(() -> text(name).isEmpty() ? otherwise : LocalDate.parse(text(name)));
        } catch (DateTimeException notADay) {
            return otherwise;
        }
    }

    /** A number from 1; 1 when it is none. */
    public int page(String name) {
        return text(name).matches("[1-9]\\d{0,6}") ? Integer.parseInt(text(name)) : 1;
    }

    /** A query that asks for these, without what is empty; with a question mark in front unless it is empty itself. */
    public static String query(Map<String, ?> values) {
        String query = values.entrySet().stream()
                .filter(each -> !each.getValue().toString().isEmpty())
                .map(each ->
                        each.getKey() + "=" + Address.encoded(each.getValue().toString()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
