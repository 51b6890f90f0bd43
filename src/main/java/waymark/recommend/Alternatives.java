package waymark.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waymark.policy.Clause;
import waymark.policy.Row;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.NotMet;
import waymark.rules.Finding;
import waymark.rules.Findings;

/** For each other answer to a question that was answered, the row that came nearest and what stood in its way. */
final class Alternatives {

    private final Rows rows;
    private final Supposed facts;
    private final Set<String> workedOut;
    private final Findings findings;
    private final Wording wording;

    Alternatives(Rows rows, Looked looked) {
        this.rows = rows;
        this.facts = Supposed.nothing(looked.facts());
        this.workedOut = looked.picture().workedOut();
        this.findings = looked.findings();
        this.wording = looked.wording();
    }

    List<Considered> considered() {
        Set<String> questions = new TreeSet<>();
        BitSet leading = new BitSet(rows.answers());
        for (Finding finding : findings.all()) {
            questions.add(finding.question());
            Integer answer = rows.answer(finding.question(), finding.outcome());
            if (answer != null && findings.leads(finding)) {
                leading.set(answer);
            }
        }
        Near[] nearest = new Near[rows.answers()];
        for (Sheet sheet : rows.sheets()) {
            if (questions.contains(sheet.table().question())) {
                look(sheet, leading, nearest);
            } else if (sheet.asked(facts)) {
                lookForAlmost(sheet, nearest);
            }
        }
        return Arrays.stream(nearest)
                .filter(near -> near != null)
                .sorted(Near.NEAREST_FIRST)
                .map(this::considered)
                .toList();
    }

    private void look(Sheet sheet, BitSet leading, Near[] nearest) {
        boolean asked = sheet.asked(facts);
        for (Line line : sheet.lines()) {
            if (line.primary() && !leading.get(line.answer()) && line.inForce(facts)) {
                nearest[line.answer()] = Near.nearer(nearest[line.answer()], line, sheet, asked, facts);
            }
        }
    }

    /** Where nothing was found: rows that a known fact speaks for and one condition alone keeps out. */
    private void lookForAlmost(Sheet sheet, Near[] nearest) {
        for (Line line : sheet.lines()) {
            if (line.primary() && line.unmet(facts, 1) == 1 && line.rests(facts) && line.inForce(facts)) {
                nearest[line.answer()] = Near.nearer(nearest[line.answer()], line, sheet, true, facts);
            }
        }
    }

    /** How one row stands: which conditions held, which did not, and if all held, why it does not lead. */
    Considered considered(Near near) {
        Row row = near.line().row().row();
        List<FactUsed> met = new ArrayList<>();
        List<NotMet> notMet = new ArrayList<>(near.inTheWay());
        if (near.unopened()) {
            notMet.add(new NotMet(rows.sheet(near.line()).openedBy().name(), null, "known", null));
        }
        for (int i = 0; i < near.line().clauses().length; i++) {
            tell(near.line().clauses()[i], near.line().ground().asks().get(i).condition(), met, notMet);
        }
        GaveWay gaveWay = near.holds() ? GaveWay.of(near.line().row(), findings) : GaveWay.NOT;
        return new Considered(
                near.line().question(),
                row.outcome(),
                wording.fill(near.line().ground().title()),
                row.rule(),
                row.id(),
                row.force().word(),
                met,
                notMet,
                gaveWay.because(),
                gaveWay.to());
    }

    private void tell(Clause clause, String words, List<FactUsed> met, List<NotMet> notMet) {
        String name = clause.fact().name();
        Object value = facts.at(clause.fact().index());
        if (clause.condition().matches(value)) {
            met.add(new FactUsed(name, Explainer.shown(value), words, workedOut.contains(name) ? Boolean.TRUE : null));
        } else {
            notMet.add(new NotMet(
                    name,
                    Explainer.shown(value),
                    words,
                    Distance.of(clause, value).words()));
        }
    }
}
