package waymark.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run of a deletion took away. It names no case and no person's record.
 *
 * @param counts how much of what was deleted, and by which rule
 * @param entries the journal's entries whose matter was deleted
 */
public record Erasure(String authority, List<Count> counts, List<Span> entries) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** So many records of a type, by a rule. */
    public record Count(String type, String rule, long records) {}

    /** Entries that stand side by side, both ends with them. */
    public record Span(long first, long last) {}

    /** Numbers in their order, those side by side together. */
    static List<Span> spans(List<Long> numbers) {
        List<Span> spans = new ArrayList<>();
        for (long number : numbers) {
            boolean follows = !spans.isEmpty() && spans.getLast().last() + 1 == number;
            spans.add(new Span(follows ? spans.removeLast().first() : number, number));
        }
        return List.copyOf(spans);
    }

    /** As it is kept. */
    String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records always have a JSON form", e);
        }
    }

    static Erasure parse(String json) {
        try {
            return MAPPER.readValue(json, Erasure.class);
        } catch (JsonProcessingException altered) {
            return new Erasure(null, List.of(), List.of());
        }
    }
}
