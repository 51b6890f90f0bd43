package waymark.recommend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.casefile.Facts;
import waymark.policy.Clause;
import waymark.policy.ReadRow;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.NotMet;
import waymark.rules.AskedTable;
import waymark.rules.Finding;
import waymark.rules.Findings;

/** For each other answer to a question that was answered, the row that came nearest and what stood in its way. */
final class Alternatives {

    private final Facts facts;
    private final Findings findings;
    private final Explainer explainer;

    Alternatives(Facts facts, Findings findings, Explainer explainer) {
        this.facts = facts;
        this.findings = findings;
        this.explainer = explainer;
    }

    /** @param tables the rows that stand for the case's authority, table by table */
    List<Considered> considered(List<AskedTable> tables) {
        Set<String> questions = new TreeSet<>();
        Set<String> leading = new HashSet<>();
        for (Finding finding : findings.all()) {
            questions.add(finding.question());
            if (findings.leads(finding)) {
                leading.add(outcome(finding.row()));
            }
        }
        List<Near> others = new ArrayList<>();
        for (AskedTable table : tables) {
            if (questions.contains(table.rows().getFirst().table().question())) {
                boolean asked = table.asked(facts);
                table.rows().stream()
                        .filter(row -> row.row().primary() && row.row().inForceOn(facts.asAt()))
                        .filter(row -> !leading.contains(outcome(row)))
                        .forEach(row -> others.add(Near.of(row, asked, facts)));
            }
        }
        Map<String, Near> nearest = new LinkedHashMap<>();
        others.stream().sorted(Near.NEAREST_FIRST).forEach(each -> nearest.putIfAbsent(outcome(each.row()), each));
        return nearest.values().stream().map(this::considered).toList();
    }

    /** How one row stands: which conditions held, which did not, and if all held, why it does not lead. */
    Considered considered(Near near) {
        ReadRow row = near.row();
        GaveWay gaveWay = near.holds() ? GaveWay.of(row, findings) : null;
        return new Considered(
                row.table().question(),
                row.row().outcome(),
                explainer.title(row),
                row.row().rule(),
                row.row().id(),
                row.row().force().word(),
                met(near),
                notMet(near),
                gaveWay == null ? null : gaveWay.because(),
                gaveWay == null ? null : gaveWay.to());
    }

    private List<FactUsed> met(Near near) {
        return near.row().clauses().stream()
                .filter(clause -> !near.unmet().contains(clause))
                .map(explainer::used)
                .toList();
    }

    private List<NotMet> notMet(Near near) {
        List<NotMet> notMet = new ArrayList<>(near.inTheWay());
        if (!near.asked()) {
            notMet.add(new NotMet(near.row().table().askedWhen().getFirst(), null, "known", null));
        }
        near.unmet().forEach(clause -> notMet.add(notMet(clause)));
        return notMet;
    }

    private NotMet notMet(Clause clause) {
        Object value = facts.at(clause.fact().index());
        return new NotMet(
                clause.fact().name(),
                Explainer.shown(value),
                clause.condition().words(),
                Distance.of(clause, value).words());
    }

    private static String outcome(ReadRow row) {
        return row.table().question() + " " + row.row().outcome();
    }
}
