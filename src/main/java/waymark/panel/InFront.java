package waymark.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import waymark.store.StoredRecommendation;

/** The recommendation that a panel has in front of it, as it was given. */
public final class InFront {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> LAW = Set.of("statute", "statutory-guidance");

    private final JsonNode told;

    public InFront(StoredRecommendation stored) {
        try {
            this.told = MAPPER.readTree(stored.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Recommendation " + stored.id() + " is not JSON", e);
        }
    }

    /** A legal date that is still to be met. */
    public record LegalDate(LocalDate day, String title) {}

    /** An outcome that leads a question, and how strongly the strongest row behind it binds. */
    record Led(String outcome, String title, String force) {}

    /** Every question that something was suggested about or that was looked at. */
    Set<String> questions() {
        Set<String> questions = new TreeSet<>();
        Stream.concat(list("recommendations"), list("considered"))
                .forEach(each -> questions.add(each.path("question").asText()));
        return questions;
    }

    /** Every question that some outcome leads. */
    Set<String> answered() {
        Set<String> questions = new TreeSet<>();
        list("recommendations")
                .filter(each -> each.path("primary").asBoolean())
                .forEach(each -> questions.add(each.path("question").asText()));
        return questions;
    }

    /** What the outcomes that lead a question are called, those to some questions first. */
    public List<String> leading(Collection<String> first) {
        return list("recommendations")
                .filter(each -> each.path("primary").asBoolean())
                .sorted(Comparator.comparing(
                        each -> !first.contains(each.path("question").asText())))
                .map(each -> each.path("title").asText())
                .toList();
    }

    /** The outcome that leads a question. */
    Optional<String> suggested(String question) {
        return list("recommendations")
                .filter(each -> each.path("question").asText().equals(question))
                .filter(each -> each.path("primary").asBoolean())
                .map(each -> each.path("outcome").asText())
                .findFirst();
    }

    /** What leads a question, with what stands behind it. */
    Optional<Led> led(String question) {
        return list("recommendations")
                .filter(each -> each.path("question").asText().equals(question))
                .filter(each -> each.path("primary").asBoolean())
                .map(each -> new Led(
                        each.path("outcome").asText(),
                        each.path("title").asText(),
                        each.path("force").asText()))
                .findFirst();
    }

    /** What an outcome is called, where it was suggested or considered. */
    Optional<String> title(String outcome) {
        return Stream.concat(list("recommendations"), list("considered"))
                .filter(each -> each.path("outcome").asText().equals(outcome) && each.hasNonNull("title"))
                .map(each -> each.path("title").asText())
                .findFirst();
    }

    /** The first date of the law that is still to be met or has gone by already, if there is one. */
    public Optional<LegalDate> firstLegalDate() {
        return list("recommendations")
                .filter(each -> LAW.contains(each.path("force").asText()) && each.hasNonNull("due"))
                .filter(each -> !each.path("dueStatus").asText().equals("met"))
                .map(each -> new LegalDate(
                        LocalDate.parse(each.path("due").asText()),
                        each.path("title").asText()))
                .min(Comparator.comparing(LegalDate::day));
    }

    /** The same, when it lies before a day. */
    Optional<LegalDate> legalDateBefore(LocalDate day) {
        return firstLegalDate().filter(legal -> legal.day().isBefore(day));
    }

    private Stream<JsonNode> list(String name) {
        return StreamSupport.stream(told.path(name).spliterator(), false);
    }
}
