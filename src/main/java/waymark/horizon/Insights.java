package waymark.horizon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import waymark.horizon.Insight.Decided;
import waymark.horizon.Insight.Departed;
import waymark.horizon.Insight.Otherwise;
import waymark.horizon.Insight.Timely;
import waymark.horizon.Insight.Wait;
import waymark.horizon.InsightRows.Taken;
import waymark.replay.Hidden;
import waymark.store.StoreUnavailable;

/** Counts cases and decisions for leads. */
@Singleton
public final class Insights {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final CaseAheadRows cases;
    private final InsightRows decisions;

    Insights(CaseAheadRows cases, InsightRows decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /** A decision that departs, with the row that it departs from. */
    private record Departure(String rule, String table, String row, String term, String because) {}

    /**
     * How an authority stands.
     *
     * @param from the first local day on which something was decided
     * @param to the last one
     */
    public Insight of(String authority, LocalDate from, LocalDate to) {
        return StoreUnavailable.whenReached(() -> {
            List<Taken> taken = taken(authority, from, to);
            return new Insight(
                    authority,
                    from,
                    to,
                    timeliness(cases.of(authority)),
                    decided(taken),
                    departed(taken),
                    otherwise(taken),
                    waits(taken));
        });
    }

    /**
     * How often panels departed from each row of a table, by the row's id; rows that nobody departed from are left out.
     *
     * @param table the table's path as reasons give it
     * @param from the first local day on which something was decided
     * @param to the last one
     */
    public Map<String, Long> departures(String authority, String table, LocalDate from, LocalDate to) {
        return StoreUnavailable.whenReached(() -> departed(taken(authority, from, to)).stream()
                .filter(each -> each.table().equals(table))
                .collect(Collectors.groupingBy(Departed::row, Collectors.summingLong(Departed::departures))));
    }

    private List<Taken> taken(String authority, LocalDate from, LocalDate to) {
        return decisions.taken(
                authority,
                from.atStartOfDay(LONDON).toInstant(),
                to.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    private static List<Timely> timeliness(List<StoredCaseAhead> cases) {
        List<StoredCaseAhead> dated =
                cases.stream().filter(each -> each.dates() > 0).toList();
        return Stream.of(
                        timely("age", dated, StoredCaseAhead::age),
                        timely("main need", dated, StoredCaseAhead::need),
                        timely("phase", dated, StoredCaseAhead::phase),
                        timely("status", dated, StoredCaseAhead::status))
                .flatMap(List::stream)
                .toList();
    }

    /** A group is left out as soon as the cases, the late ones or those in time are few. */
    static List<Timely> timely(String by, List<StoredCaseAhead> cases, Function<StoredCaseAhead, String> group) {
        Map<String, List<StoredCaseAhead>> groups = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(group.apply(each)).orElse("not known"),
                        TreeMap::new,
                        Collectors.toList()));
        List<Long> all = new ArrayList<>();
        List<Long> late = new ArrayList<>();
        List<Long> inTime = new ArrayList<>();
        for (List<StoredCaseAhead> each : groups.values()) {
            long overdue = each.stream().filter(one -> one.overdue() > 0).count();
            all.add((long) each.size());
            late.add(overdue);
            inTime.add(each.size() - overdue);
        }
        boolean[] noCases = hidden(all);
        boolean[] noLate = hidden(late);
        boolean[] noInTime = hidden(inTime);
        List<Timely> timely = new ArrayList<>();
        for (String name : groups.keySet()) {
            int i = timely.size();
            boolean fewLate = noCases[i] || noLate[i] || noInTime[i];
            timely.add(new Timely(by, name, noCases[i] ? null : all.get(i), fewLate ? null : late.get(i)));
        }
        return timely;
    }

    private static boolean[] hidden(List<Long> counts) {
        return Hidden.among(counts, new boolean[counts.size()]);
    }

    private static List<Decided> decided(List<Taken> taken) {
        return counted(taken.stream().map(Taken::kind)).entrySet().stream()
                .map(kind -> new Decided(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static List<Departed> departed(List<Taken> taken) {
        Map<Departure, List<String>> departures = taken.stream()
                .filter(each -> each.kind().equals("depart"))
                .flatMap(each -> departure(each).stream())
                .collect(Collectors.groupingBy(
                        each -> new Departure(each.rule(), each.table(), each.row(), each.term(), ""),
                        Collectors.mapping(Departure::because, Collectors.toList())));
        return departures.entrySet().stream()
                .map(each -> new Departed(
                        each.getKey().rule(),
                        each.getKey().table(),
                        each.getKey().row(),
                        each.getKey().term(),
                        each.getValue().size(),
                        each.getValue().stream().distinct().sorted().toList(),
                        each.getValue().size() >= Insight.PROMPTS_A_REVIEW))
                .sorted(Comparator.comparing(Departed::departures)
                        .reversed()
                        .thenComparing(Departed::rule)
                        .thenComparing(Departed::term))
                .toList();
    }

    private static Optional<Departure> departure(Taken taken) {
        return StreamSupport.stream(tree(taken.told()).path("recommendations").spliterator(), false)
                .filter(each -> each.path("question").asText().equals(taken.question()))
                .filter(each -> each.path("primary").asBoolean())
                .findFirst()
                .map(each -> each.path("reasons").path(0))
                .map(reason -> new Departure(
                        reason.path("rule").asText(),
                        reason.path("table").asText(),
                        reason.path("row").asText(),
                        term(taken.decidedAt().atZone(LONDON).toLocalDate()),
                        tree(taken.body()).path("given").path("because").asText()));
    }

    private static List<Otherwise> otherwise(List<Taken> taken) {
        return taken.stream()
                .map(each -> new Otherwise(each.question(), each.suggested(), outcome(each), 0))
                .filter(each -> !each.decided().isEmpty() && !each.decided().equals(each.suggested()))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Otherwise(
                        each.getKey().question(),
                        each.getKey().suggested(),
                        each.getKey().decided(),
                        each.getValue()))
                .sorted(Comparator.comparing(Otherwise::decisions)
                        .reversed()
                        .thenComparing(Otherwise::question)
                        .thenComparing(Otherwise::decided))
                .toList();
    }

    private static List<Wait> waits(List<Taken> taken) {
        Map<String, List<Long>> days = taken.stream()
                .collect(Collectors.groupingBy(
                        Taken::question,
                        TreeMap::new,
                        Collectors.mapping(
                                each -> Duration.between(each.receivedAt(), each.decidedAt())
                                        .toDays(),
                                Collectors.toList())));
        return days.entrySet().stream()
                .map(each -> {
                    List<Long> sorted = each.getValue().stream().sorted().toList();
                    return new Wait(
                            each.getKey(), sorted.size(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
                })
                .toList();
    }

    /** Autumn is September to December, spring January to March, summer April to August. */
    static String term(LocalDate day) {
        int month = day.getMonthValue();
        return (month >= 9 ? "autumn " : month <= 3 ? "spring " : "summer ") + day.getYear();
    }

    private static String outcome(Taken taken) {
        return tree(taken.body()).path("given").path("outcome").asText();
    }

    private static Map<String, Long> counted(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept is not JSON", e);
        }
    }
}
