package waymark.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.Changeable;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.policy.Condition;

/** The facts of a case that people could change, and the least change to each that meets or breaks a condition. */
final class Levers {

    private static final int KINDS_TRIED = 3;

    private final Looked looked;

    Levers(Looked looked) {
        this.looked = looked;
    }

    /** A fact and another value for it. */
    record Pull(Fact fact, Object to) {}

    /** Least changes that meet a clause that does not hold; none when people cannot change its fact. */
    List<Pull> meeting(Clause clause) {
        return pulls(clause, true);
    }

    /** Least changes after which a clause that holds does so no longer; none when people cannot change its fact. */
    List<Pull> breaking(Clause clause) {
        return pulls(clause, false);
    }

    private List<Pull> pulls(Clause clause, boolean holding) {
        Fact fact = clause.fact();
        Condition condition = clause.condition();
        Object now = looked.facts().at(fact.index());
        if (now == null
                || fact.changeable() == Changeable.NO
                || looked.picture().workedOut().contains(fact.name())) {
            return List.of();
        }
        return Kinds.of(fact, List.of(condition), looked.facts().asAt()).stream()
                .map(kind -> kind.nearestTo(now))
                .filter(value -> condition.matches(value) == holding && !value.equals(now))
                .filter(value -> fact.changeable() != Changeable.UP || more(now, value))
                .sorted(Comparator.comparingDouble(value -> far(now, value)))
                .limit(KINDS_TRIED)
                .map(value -> new Pull(fact, value))
                .toList();
    }

    private static boolean more(Object from, Object to) {
        return from instanceof Number here && to instanceof Number there && there.doubleValue() > here.doubleValue();
    }

    private static double far(Object from, Object to) {
        return from instanceof Number here && to instanceof Number there
                ? Math.abs(here.doubleValue() - there.doubleValue())
                : 0;
    }

    /** The facts as they would be once changed. */
    Supposed after(List<Pull> pulls) {
        Supposed facts = Supposed.nothing(looked.facts());
        for (Pull pull : pulls) {
            facts = facts.and(pull.fact(), pull.to());
        }
        return facts;
    }

    static Map<String, Object> named(List<Pull> pulls) {
        Map<String, Object> named = new LinkedHashMap<>();
        pulls.forEach(pull -> named.put(pull.fact().name(), pull.to()));
        return named;
    }

    static List<Pull> and(List<Pull> pulls, Pull next) {
        return Stream.concat(pulls.stream(), Stream.of(next)).toList();
    }

    /** Whether a fact is changed already. */
    static boolean pulled(List<Pull> pulls, Fact fact) {
        return pulls.stream().anyMatch(pull -> pull.fact().equals(fact));
    }

    /** The clauses of a row that would not hold. */
    static List<Clause> unmet(Line line, Supposed facts) {
        List<Clause> unmet = new ArrayList<>();
        for (Clause clause : line.clauses()) {
            if (!clause.condition().matches(facts.at(clause.fact().index()))) {
                unmet.add(clause);
            }
        }
        return unmet;
    }
}
