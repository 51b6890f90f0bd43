package waymark.recommend;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.casefile.Facts;
import waymark.policy.Clause;
import waymark.policy.ReadRow;
import waymark.policy.Row;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Link;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.SourceCited;
import waymark.rules.Finding;
import waymark.rules.Findings;

/** Writes the reason for one finding from the row's own cells. */
final class Explainer {

    private final Facts facts;
    private final Set<String> workedOut;
    private final Wording wording;
    private final Findings findings;

    Explainer(Facts facts, Set<String> workedOut, Wording wording, Findings findings) {
        this.facts = facts;
        this.workedOut = workedOut;
        this.wording = wording;
        this.findings = findings;
    }

    Reason reason(Finding finding) {
        ReadRow read = finding.row();
        Row row = read.row();
        return new Reason(
                wording.fill(row.reason()),
                row.rule(),
                row.also(),
                row.force().word(),
                read.workbook().path() + "/" + read.table().id(),
                row.id(),
                row.address(),
                Stream.concat(read.clauses().stream().map(this::used), clock(read))
                        .toList(),
                finding.conventions(),
                Doubt.inWords(row.doubt()),
                chain(finding),
                row.sources().stream()
                        .map(s -> new SourceCited(s.title(), s.section(), s.url()))
                        .toList());
    }

    FactUsed used(Clause clause) {
        return used(
                clause.fact().name(),
                facts.at(clause.fact().index()),
                clause.condition().words());
    }

    /** The dates that the due date is reckoned from, unless a condition shows them already. */
    private Stream<FactUsed> clock(ReadRow read) {
        return read.due().facts().stream()
                .filter(name -> read.clauses().stream()
                        .noneMatch(clause -> clause.fact().name().equals(name)))
                .map(name ->
                        used(name, facts.get(name), "due date: " + read.row().due()));
    }

    private FactUsed used(String name, Object value, String condition) {
        return new FactUsed(name, shown(value), condition, workedOut.contains(name) ? Boolean.TRUE : null);
    }

    /** A list of entries is shown by its length; its entries stay in the case file. */
    static Object shown(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Record
                ? list.size() + " entries"
                : value;
    }

    private List<Link> chain(Finding finding) {
        Stream<Link> raised = Stream.ofNullable(finding.raised())
                .map(by -> new Link("raised: " + by.because(), by.by().rule()));
        return Stream.concat(raised, yields(finding)).distinct().toList();
    }

    private Stream<Link> yields(Finding finding) {
        return findings.yields().stream()
                .filter(y -> y.weaker().equals(finding) || y.stronger().equals(finding))
                .map(y -> y.weaker().equals(finding)
                        ? new Link("gives way: " + y.because(), y.stronger().rule())
                        : new Link("goes before: " + y.because(), y.weaker().rule()));
    }
}
