package waymark.horizon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.horizon.Insight.Decided;
import waymark.horizon.Insight.Otherwise;
import waymark.horizon.Insight.Wait;
import waymark.horizon.InsightRows.Taken;

/** What panels did with suggestions, and how long cases waited for it. */
final class DecisionsCounted {

    private DecisionsCounted() {}

    static List<Decided> decided(List<Taken> taken) {
        return taken.stream()
                .collect(Collectors.groupingBy(Taken::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> new Decided(kind.getKey(), kind.getValue()))
                .toList();
    }

    static List<Otherwise> otherwise(List<Taken> taken) {
        return taken.stream()
                .map(each -> new Otherwise(
                        each.question(),
                        each.suggested(),
                        each.given().path("outcome").asText(),
                        0))
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

    static List<Wait> waits(List<Taken> taken) {
        Map<String, List<Long>> days = taken.stream()
                .collect(Collectors.groupingBy(
                        Taken::question, TreeMap::new, Collectors.mapping(Taken::daysWaited, Collectors.toList())));
        return days.entrySet().stream()
                .map(each -> new Wait(
                        each.getKey(),
                        each.getValue().size(),
                        middle(each.getValue()),
                        each.getValue().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElseThrow()))
                .toList();
    }

    /** The middle one in order; the lower of two. */
    static long middle(List<Long> numbers) {
        return numbers.stream().sorted().toList().get((numbers.size() - 1) / 2);
    }
}
