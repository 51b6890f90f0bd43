package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs that decisions were waved through: many by one person within moments, or a case that was hardly open. They accuse
 * nobody; an auditor looks at them. The figures are proposed and asked for with each look: no source gives any.
 */
public final class RubberStamps {

    private RubberStamps() {}

    /**
     * What counts as a sign.
     *
     * @param many so many agreements
     * @param within by one person within this time
     * @param hardlyOpen a case decided after less time than this
     */
    public record Measure(int many, Duration within, Duration hardlyOpen) {}

    /**
     * One sign.
     *
     * @param kind {@code in-bulk} or {@code in-seconds}
     * @param by who recorded the decisions
     * @param decisions their numbers, in order
     * @param says the same in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sign(String kind, String by, List<Integer> decisions, Instant from, Instant to, String says) {}

    /** The signs among decisions, by person and then by time. Only agreements count: other decisions take words. */
    public static List<Sign> among(List<Decision> decisions, Measure measure) {
        Map<String, List<Decision>> byPerson = decisions.stream()
                .filter(decision -> decision.given().decision() == Kind.AGREE)
                .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::number))
                .collect(Collectors.groupingBy(Decision::by, TreeMap::new, Collectors.toList()));
        List<Sign> signs = new ArrayList<>();
        byPerson.forEach((person, own) -> {
            signs.addAll(inBulk(person, own, measure));
            own.stream()
                    .filter(decision -> hardlyOpen(decision, measure))
                    .forEach(decision -> signs.add(inSeconds(person, decision)));
        });
        return List.copyOf(signs);
    }

    /** Each longest run in which every so many follow one another within the time. */
    private static List<Sign> inBulk(String person, List<Decision> own, Measure measure) {
        List<Sign> signs = new ArrayList<>();
        int end = 0;
        for (int first = 0; first + measure.many() <= own.size(); first++) {
            int last = first + measure.many() - 1;
            if (last < end || !near(own.get(first), own.get(last), measure)) {
                continue;
            }
            while (last + 1 < own.size() && near(own.get(last + 2 - measure.many()), own.get(last + 1), measure)) {
                last++;
            }
            signs.add(bulk(person, own.subList(first, last + 1)));
            end = last + 1;
            first = last;
        }
        return signs;
    }

    private static boolean near(Decision one, Decision other, Measure measure) {
        return Duration.between(one.at(), other.at()).compareTo(measure.within()) <= 0;
    }

    private static boolean hardlyOpen(Decision decision, Measure measure) {
        Integer seconds = decision.given().secondsOpen();
        return seconds != null && seconds < measure.hardlyOpen().toSeconds();
    }

    private static Sign bulk(String person, List<Decision> run) {
        Instant from = run.getFirst().at();
        Instant to = run.getLast().at();
        return new Sign(
                "in-bulk",
                person,
                run.stream().map(Decision::number).toList(),
                from,
                to,
                person + " recorded " + run.size() + " agreements within "
                        + Duration.between(from, to).toSeconds() + " seconds.");
    }

    private static Sign inSeconds(String person, Decision decision) {
        return new Sign(
                "in-seconds",
                person,
                List.of(decision.number()),
                decision.at(),
                decision.at(),
                person + " had " + decision.reference() + " open for "
                        + decision.given().secondsOpen() + " seconds before agreeing.");
    }
}
