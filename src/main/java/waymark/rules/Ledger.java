package waymark.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;
import waymark.calendar.Conventions;
import waymark.casefile.Vocabulary;
import waymark.policy.ReadRow;
import waymark.policy.Row;
import waymark.policy.Source;

/**
 * Every rule id of the domain, and where it is encoded or why it is not. Read from the tables, the reasoning rules, the
 * calendar and the vocabulary themselves; only the reasons for leaving an id out are written down.
 */
public record Ledger(List<Entry> entries) {

    /** How an id is accounted for. */
    public enum Status {
        ENCODED,
        NOT_ENCODED,
        /** Neither encoded nor left out for a reason: a gap to close. */
        UNACCOUNTED,
        /** Named in a table or a rule, but not an id of the domain. */
        UNKNOWN
    }

    /**
     * One id.
     *
     * @param document and section: where the domain states it
     * @param places where it is encoded
     * @param kind why it is not encoded, in a word, for example {@code convention}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            String id, String document, String section, Status status, List<Place> places, String kind, String why) {}

    /**
     * One place where an id is encoded.
     *
     * @param kind {@code row}, {@code drl}, {@code clock} or {@code fact}
     * @param where the row's table and row, the reasoning rule, the function or the fact
     * @param inForce false for a row that is switched off
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            String kind,
            String where,
            String authority,
            String table,
            String row,
            String cells,
            String drl,
            String force,
            LocalDate from,
            LocalDate to,
            Boolean inForce,
            List<Source> sources,
            String doubt) {

        static Place of(String kind, String where) {
            return new Place(kind, where, null, null, null, null, null, null, null, null, null, null, null);
        }

        static Place drl(String rule) {
            return new Place("drl", rule, null, null, null, null, rule, null, null, null, null, null, null);
        }

        static Place row(ReadRow read) {
            Row row = read.row();
            String table = read.workbook().path() + "/" + read.table().id();
            return new Place(
                    "row",
                    table + "/" + row.id(),
                    read.workbook().authority(),
                    table,
                    row.id(),
                    row.address(),
                    null,
                    row.force().word(),
                    row.from(),
                    row.to(),
                    row.force() != waymark.policy.Force.NOT_IN_FORCE,
                    row.sources(),
                    row.doubt().isEmpty() ? null : row.doubt());
        }
    }

    /** The ledger of a rule base. */
    public static Ledger of(RuleBase rules) {
        Map<String, List<Place>> places = new TreeMap<>();
        rules.release().rows().stream()
                .filter(read -> read.authority() == null || read.authority().equals(firstFor(rules, read)))
                .forEach(read -> Stream.concat(Stream.of(read.row().rule()), read.row().also().stream())
                        .forEach(id -> add(places, id, Place.row(read))));
        rules.reasoningRules().forEach(rule -> ids(rule).forEach(id -> add(places, id, Place.drl(rule.getName()))));
        Conventions.all().forEach((id, where) -> add(places, id, Place.of("clock", where)));
        Vocabulary.get()
                .all()
                .forEach(fact -> fact.rules().forEach(id -> add(places, id, Place.of("fact", fact.name()))));
        return new Ledger(entries(places));
    }

    private static String firstFor(RuleBase rules, ReadRow read) {
        return read.workbook().national()
                ? rules.release().authorities().getFirst()
                : read.workbook().authority();
    }

    private static List<Entry> entries(Map<String, List<Place>> places) {
        Map<String, String[]> leftOut = new LinkedHashMap<>();
        csv("not-encoded.csv").forEach(line -> leftOut.put(line[0], line));
        List<Entry> entries = new ArrayList<>();
        for (String[] line : csv("ids.csv").toList()) {
            List<Place> found = places.getOrDefault(line[0], List.of());
            String[] why = leftOut.get(line[0]);
            Status status = !found.isEmpty() ? Status.ENCODED : why != null ? Status.NOT_ENCODED : Status.UNACCOUNTED;
            entries.add(new Entry(
                    line[0],
                    line[1],
                    line[2],
                    status,
                    found,
                    why == null ? null : why[1],
                    why == null ? null : why[2]));
            places.remove(line[0]);
        }
        places.forEach((id, found) -> entries.add(new Entry(id, "", "", Status.UNKNOWN, found, null, null)));
        return List.copyOf(entries);
    }

    private static void add(Map<String, List<Place>> places, String id, Place place) {
        places.computeIfAbsent(id, none -> new ArrayList<>()).add(place);
    }

    private static Stream<String> ids(Rule rule) {
        Object ids = rule.getMetaData().get("Rule");
        return ids == null
                ? Stream.empty()
                : Stream.of(ids.toString().replaceAll("[\"{}\\[\\]]", "").split("[,\\s]+"));
    }

    private static Stream<String[]> csv(String name) {
        try (InputStream file = Ledger.class.getResourceAsStream("/waymark/ledger/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", 3));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the ledger's " + name, e);
        }
    }
}
