package waymark.horizon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import waymark.horizon.Insight.Departed;
import waymark.horizon.InsightRows.Taken;

/** Counts by row and term how often panels decided otherwise than a row suggested. */
final class Departures {

    /** A departure from a row, and why. */
    private record Departure(Row row, String because) {}

    private record Row(String rule, String table, String row, String term) {}

    private Departures() {}

    /** The rows that were departed from, the most often first. */
    static List<Departed> byRow(List<Taken> taken, Terms terms) {
        Map<Row, List<String>> departures = taken.stream()
                .filter(Taken::departs)
                .flatMap(each -> departure(each, terms).stream())
                .collect(Collectors.groupingBy(
                        Departure::row, Collectors.mapping(Departure::because, Collectors.toList())));
        return departures.entrySet().stream()
                .map(each -> departed(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Departed::departures)
                        .reversed()
                        .thenComparing(Departed::rule)
                        .thenComparing(Departed::term))
                .toList();
    }

    private static Departed departed(Row row, List<String> because) {
        return new Departed(
                row.rule(),
                row.table(),
                row.row(),
                row.term(),
                because.size(),
                because.stream().distinct().sorted().toList(),
                because.size() >= Insight.PROMPTS_A_REVIEW);
    }

    /** The row that gave the first reason for what led the question. */
    private static Optional<Departure> departure(Taken taken, Terms terms) {
        String term = terms.on(taken.decidedAt().atZone(Insights.LONDON).toLocalDate());
        return StreamSupport.stream(taken.suggestion().path("recommendations").spliterator(), false)
                .filter(each -> each.path("question").asText().equals(taken.question()))
                .filter(each -> each.path("primary").asBoolean())
                .findFirst()
                .map(each -> each.path("reasons").path(0))
                .map(reason -> new Departure(
                        new Row(
                                reason.path("rule").asText(),
                                reason.path("table").asText(),
                                reason.path("row").asText(),
                                term),
                        taken.given().path("because").asText()));
    }
}
