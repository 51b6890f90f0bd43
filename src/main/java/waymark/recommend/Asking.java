package waymark.recommend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.casefile.Fact;
import waymark.policy.Condition;
import waymark.recommend.Recommendation.Answer;
import waymark.recommend.Recommendation.Missing;

/** Puts a question about a fact that is not known, when some answer to it changes what is suggested. */
final class Asking {

    private final Rows rows;
    private final Supposing supposing;

    /** One kind of answer and what it would do. */
    private record Tried(Kind kind, Effect effect) {

        boolean alike(Tried next) {
            return effect.comes().equals(next.effect.comes()) && effect.goes().equals(next.effect.goes());
        }
    }

    Asking(Rows rows, Supposing supposing) {
        this.rows = rows;
        this.supposing = supposing;
    }

    /** @param lines the rows that the fact alone decides */
    Optional<Missing> alone(Fact fact, List<Line> lines) {
        Touched touched = Touched.by(fact, lines, rows, supposing);
        List<Tried> tried = new ArrayList<>();
        for (Kind kind : kinds(fact, lines)) {
            tried.add(new Tried(kind, supposing.of(supposing.facts().and(fact, kind.example()), touched)));
        }
        List<Answer> answers = new ArrayList<>();
        Set<String> decides = new LinkedHashSet<>();
        for (Tried each : alikeTogether(tried)) {
            if (!each.effect().none()) {
                add(each.kind(), Map.of(), Map.of(fact.name(), each.kind().example()), each.effect(), answers, decides);
            }
        }
        return missing(fact, List.of(), answers, decides);
    }

    /** @param lines the rows that two facts decide together */
    Optional<Missing> together(Fact one, Fact other, List<Line> lines) {
        List<Answer> answers = new ArrayList<>();
        Set<String> decides = new LinkedHashSet<>();
        Touched touched = Touched.by(one, other, rows, supposing);
        for (Line line : lines) {
            Condition asked = line.asks(one).getFirst();
            Condition also = line.asks(other).getFirst();
            Kind first = meeting(one, asked);
            Kind second = meeting(other, also);
            if (first == null || second == null) {
                continue;
            }
            Effect effect =
                    supposing.of(supposing.facts().and(one, first.example()).and(other, second.example()), touched);
            if (!effect.none()) {
                Map<String, Object> example = new LinkedHashMap<>();
                example.put(one.name(), first.example());
                example.put(other.name(), second.example());
                add(new Kind(asked, null), Map.of(other.name(), also.words()), example, effect, answers, decides);
            }
        }
        return missing(one, List.of(other.name()), answers, decides);
    }

    private List<Kind> kinds(Fact fact, List<Line> lines) {
        List<Condition> conditions = new ArrayList<>();
        for (Line line : lines) {
            conditions.addAll(line.asks(fact));
        }
        for (Sheet sheet : rows.inOrder(fact.index())) {
            for (Line line : sheet.lines()) {
                conditions.addAll(line.asks(fact));
            }
        }
        return Kinds.of(fact, conditions, supposing.facts().asAt());
    }

    private Kind meeting(Fact fact, Condition condition) {
        return Kinds.of(fact, List.of(condition), supposing.facts().asAt()).stream()
                .filter(kind -> condition.matches(kind.example()))
                .findFirst()
                .orElse(null);
    }

    /** Neighbours that do the same are one kind of answer; where values have no order, all that do the same are. */
    private static List<Tried> alikeTogether(List<Tried> tried) {
        List<Tried> together = new ArrayList<>();
        for (Tried next : tried) {
            int last = together.size() - 1;
            int like = last;
            while (like >= 0 && !together.get(like).alike(next) && !next.kind().ordered()) {
                like--;
            }
            if (like >= 0 && together.get(like).alike(next)) {
                Tried before = together.get(like);
                together.set(like, new Tried(before.kind().and(next.kind()), before.effect()));
            } else {
                together.add(next);
            }
        }
        return together;
    }

    private static void add(
            Kind kind,
            Map<String, String> and,
            Map<String, Object> example,
            Effect effect,
            List<Answer> answers,
            Set<String> decides) {
        List<String> comes = Effect.outcomes(effect.comes());
        List<String> goes = Effect.outcomes(effect.goes());
        Answer answer = new Answer(kind.condition().words(), and, example, comes, goes);
        if (!answers.contains(answer)) {
            answers.add(answer);
        }
        decides.addAll(comes);
        decides.addAll(goes);
    }

    private static Optional<Missing> missing(Fact fact, List<String> with, List<Answer> answers, Set<String> decides) {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(fact.name(), fact.ask(), List.copyOf(decides), with, answers));
    }
}
