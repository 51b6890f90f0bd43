package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.recommend.Levers.Pull;
import waymark.recommend.Recommendation.Change;
import waymark.recommend.Recommendation.WouldChange;
import waymark.rules.Finding;
import waymark.rules.Findings;

/**
 * The smallest changes that lead to another main answer: found from the cells' ends, over facts that people can change,
 * and each one run before it is told.
 */
final class Turning {

    private static final int MOST_CHANGES = 2;
    private static final int MOST_RUNS = 48;
    private static final int WAYS_TOLD = 3;

    private final Rows rows;
    private final Looked looked;
    private final Levers levers;
    private final Trials trials;

    Turning(Rows rows, Looked looked, Trials trials) {
        this.rows = rows;
        this.looked = looked;
        this.levers = new Levers(looked);
        this.trials = trials;
    }

    List<WouldChange> wouldChange() {
        List<WouldChange> told = new ArrayList<>();
        looked.findings().all().stream().filter(looked.findings()::leads).forEach(lead -> turn(lead, told));
        return told;
    }

    private void turn(Finding lead, List<WouldChange> told) {
        for (Map.Entry<Integer, List<Line>> answer : others(lead).entrySet()) {
            List<List<Pull>> ways = new ArrayList<>();
            for (int changes = 1; changes <= MOST_CHANGES && ways.isEmpty(); changes++) {
                for (Line line : answer.getValue()) {
                    pull(line, List.of(), changes, ways);
                }
            }
            String to = answer.getValue().getFirst().outcome();
            ways.forEach(way -> told.add(told(lead, to, way)));
        }
    }

    /** The rows of every other main answer to a question that is asked, by answer. */
    private Map<Integer, List<Line>> others(Finding lead) {
        Supposed facts = Supposed.nothing(looked.facts());
        Map<Integer, List<Line>> others = new TreeMap<>();
        for (Sheet sheet : rows.of(lead.question())) {
            if (sheet.asked(facts)) {
                sheet.lines().stream()
                        .filter(line -> line.primary() && line.inForce(facts))
                        .filter(line -> !line.outcome().equals(lead.outcome()))
                        .forEach(line -> others.computeIfAbsent(line.answer(), answer -> new ArrayList<>())
                                .add(line));
            }
        }
        return others;
    }

    /** Changes facts until a row leads: first whatever it lacks, then whatever goes before it. */
    private void pull(Line line, List<Pull> pulls, int left, List<List<Pull>> ways) {
        Supposed facts = levers.after(pulls);
        List<Clause> unmet = Levers.unmet(line, facts);
        if (unmet.size() > left || ways.size() >= WAYS_TOLD) {
            return;
        }
        if (!unmet.isEmpty()) {
            further(line, pulls, levers.meeting(unmet.getFirst()), left, ways);
            return;
        }
        Optional<Line> inFront = inFront(line, facts, pulls);
        if (inFront.isEmpty()) {
            return;
        }
        if (inFront.get().answer() == line.answer()) {
            if (!pulls.isEmpty() && ways.stream().noneMatch(way -> facts(way).equals(facts(pulls)))) {
                ways.add(pulls);
            }
            return;
        }
        for (Clause clause : inFront.get().clauses()) {
            further(line, pulls, levers.breaking(clause), left, ways);
        }
    }

    private static Set<Fact> facts(List<Pull> pulls) {
        return pulls.stream().map(Pull::fact).collect(Collectors.toSet());
    }

    private void further(Line line, List<Pull> pulls, List<Pull> next, int left, List<List<Pull>> ways) {
        for (Pull pull : next) {
            if (left > 0 && !Levers.pulled(pulls, pull.fact())) {
                pull(line, Levers.and(pulls, pull), left - 1, ways);
            }
        }
    }

    /** The row that leads the question once facts are changed: by its table's order, or else by trial. */
    private Optional<Line> inFront(Line line, Supposed facts, List<Pull> pulls) {
        List<Line> standing = rows.sheet(line).standing(facts);
        if (!standing.contains(line)) {
            return standing.stream().findFirst();
        }
        Optional<Findings> found = pulls.isEmpty() ? Optional.of(looked.findings()) : tried(pulls);
        return found.flatMap(findings -> findings.all().stream()
                .filter(finding -> finding.question().equals(line.question()) && findings.leads(finding))
                .map(finding -> rows.line(finding.row()))
                .findFirst());
    }

    private Optional<Findings> tried(List<Pull> pulls) {
        return trials.run() < MOST_RUNS ? trials.with(Levers.named(pulls)) : Optional.empty();
    }

    private WouldChange told(Finding lead, String to, List<Pull> way) {
        return new WouldChange(
                lead.question(),
                lead.outcome(),
                to,
                way.stream()
                        .map(pull -> new Change(
                                pull.fact().name(),
                                looked.facts().at(pull.fact().index()),
                                pull.to()))
                        .toList());
    }
}
