package waymark.rules;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.Force;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.Table;

/** Turns the rows of a release into rules, without generating text or running a compiler. */
final class RowRules {

    static final String PACKAGE = "waymark.rows";
    static final String MATCHES = "matches";

    private static final Map<List<String>, int[]> SLOTS = new ConcurrentHashMap<>();

    private RowRules() {}

    static Model of(Release release) {
        Global<Matches> matches = globalOf(Matches.class, PACKAGE, MATCHES);
        ModelImpl model = new ModelImpl().addGlobal(matches);
        release.rows().stream()
                .filter(row -> row.row().force() != Force.NOT_IN_FORCE)
                .filter(row -> row.table().hitPolicy() != HitPolicy.RAISED)
                .forEach(row -> model.addRule(rule(PACKAGE, row.key())
                        .build(conditions(row), on(matches).execute(collector -> collector.add(row)))));
        return model;
    }

    private static PatternDef<Facts> conditions(ReadRow row) {
        Variable<Facts> facts = declarationOf(Facts.class);
        PatternDef<Facts> pattern = pattern(facts);
        if (row.authority() != null) {
            String authority = row.authority();
            pattern = pattern.expr(
                    "authority " + authority,
                    f -> f.authority().equals(authority),
                    alphaIndexedBy(String.class, ConstraintType.EQUAL, -1, Facts::authority, authority));
        }
        pattern = asked(pattern, row);
        pattern = dated(pattern, row.row().from(), row.row().to());
        for (Clause clause : row.clauses()) {
            pattern = clause(pattern, clause);
        }
        return pattern;
    }

    private static PatternDef<Facts> clause(PatternDef<Facts> pattern, Clause clause) {
        int slot = clause.fact().index();
        Condition condition = clause.condition();
        if (condition instanceof Condition.OneOf(List<Object> values)
                && values.size() == 1
                && !severalValued(clause.fact())) {
            return pattern.expr(
                    clause.key(),
                    f -> condition.matches(f.at(slot)),
                    alphaIndexedBy(Object.class, ConstraintType.EQUAL, slot, f -> f.at(slot), values.getFirst()));
        }
        return pattern.expr(clause.key(), f -> condition.matches(f.at(slot)));
    }

    private static boolean severalValued(Fact fact) {
        return fact.type() == waymark.casefile.FactType.CODES;
    }

    private static PatternDef<Facts> dated(PatternDef<Facts> pattern, LocalDate from, LocalDate to) {
        PatternDef<Facts> dated = pattern;
        if (from != null) {
            dated = dated.expr("from " + from, f -> !f.asAt().isBefore(from));
        }
        if (to != null) {
            dated = dated.expr("to " + to, f -> !f.asAt().isAfter(to));
        }
        return dated;
    }

    private static PatternDef<Facts> asked(PatternDef<Facts> pattern, ReadRow row) {
        List<String> askedWhen = row.table().askedWhen();
        if (askedWhen.isEmpty()) {
            return pattern;
        }
        int[] slots = slots(askedWhen);
        return pattern.expr("asked " + askedWhen, f -> anyKnown(f, slots));
    }

    /** Whether a table's question is asked of a case at all. */
    static boolean asked(Facts facts, Table table) {
        return table.askedWhen().isEmpty() || anyKnown(facts, slots(table.askedWhen()));
    }

    private static boolean anyKnown(Facts facts, int[] slots) {
        for (int slot : slots) {
            if (facts.at(slot) != null) {
                return true;
            }
        }
        return false;
    }

    /** The slots of facts and of whole sections. */
    private static int[] slots(List<String> names) {
        return SLOTS.computeIfAbsent(names, RowRules::slotsOf);
    }

    private static int[] slotsOf(List<String> names) {
        return Vocabulary.get().testable().stream()
                .filter(fact -> names.stream()
                        .anyMatch(
                                name -> fact.name().equals(name) || fact.name().startsWith(name + ".")))
                .mapToInt(Fact::index)
                .toArray();
    }
}
