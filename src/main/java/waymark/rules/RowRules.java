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
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.Force;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** Turns the rows of a release into rules, without generating text or running a compiler. */
final class RowRules {

    static final String PACKAGE = "waymark.rows";
    static final String MATCHES = "matches";

    private RowRules() {}

    static Model of(Release release) {
        Global<Matches> matches = globalOf(Matches.class, PACKAGE, MATCHES);
        ModelImpl model = new ModelImpl().addGlobal(matches);
        Map<String, Question> questions = Question.byTable(release);
        release.rows().stream()
                .filter(row -> row.row().force() != Force.NOT_IN_FORCE)
                .filter(row -> row.table().hitPolicy() != HitPolicy.RAISED)
                .forEach(row -> model.addRule(rule(PACKAGE, row.key())
                        .build(
                                conditions(row, questions.get(row.table().id())),
                                on(matches).execute(collector -> collector.add(row)))));
        return model;
    }

    private static PatternDef<Facts> conditions(ReadRow row, Question question) {
        Variable<Facts> facts = declarationOf(Facts.class);
        PatternDef<Facts> pattern = pattern(facts);
        if (row.authority() != null) {
            String authority = row.authority();
            pattern = pattern.expr(
                    "authority " + authority,
                    f -> f.authority().equals(authority),
                    alphaIndexedBy(String.class, ConstraintType.EQUAL, -1, Facts::authority, authority));
        }
        pattern = asked(pattern, question);
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

    private static PatternDef<Facts> asked(PatternDef<Facts> pattern, Question question) {
        return question.always() ? pattern : pattern.expr("asked " + question.askedWhen(), question::asked);
    }
}
