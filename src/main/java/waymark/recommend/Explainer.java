package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.policy.ReadRow;
import waymark.policy.Row;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Link;
import waymark.recommend.Recommendation.Reason;
import waymark.rules.Finding;
import waymark.rules.Findings;
import waymark.rules.Yields;

/** Writes the reason for one finding from the row's own cells. */
final class Explainer {

    private final Map<ReadRow, Ground> grounds;
    private final Facts facts;
    private final Set<String> workedOut;
    private final Wording wording;
    private final Findings findings;

    Explainer(Map<ReadRow, Ground> grounds, Facts facts, Set<String> workedOut, Wording wording, Findings findings) {
        this.grounds = grounds;
        this.facts = facts;
        this.workedOut = workedOut;
        this.wording = wording;
        this.findings = findings;
    }

    Ground ground(Finding finding) {
        return grounds.get(finding.row());
    }

    String family(Ground ground) {
        return wording.family(ground.family());
    }

    String fill(Words words) {
        return wording.fill(words);
    }

    Reason reason(Finding finding) {
        Ground ground = ground(finding);
        Row row = finding.row().row();
        return new Reason(
                fill(ground.reason()),
                row.rule(),
                row.also(),
                ground.force(),
                ground.table(),
                row.id(),
                row.address(),
                used(ground.asks()),
                finding.conventions(),
                ground.doubt(),
                chain(finding),
                ground.sources());
    }

    private List<FactUsed> used(List<Ground.Ask> asks) {
        List<FactUsed> used = new ArrayList<>(asks.size());
        for (Ground.Ask ask : asks) {
            used.add(used(ask.fact(), ask.condition()));
        }
        return used;
    }

    private FactUsed used(Fact fact, String condition) {
        return new FactUsed(
                fact.name(),
                shown(facts.at(fact.index())),
                condition,
                workedOut.contains(fact.name()) ? Boolean.TRUE : null);
    }

    /** A list of entries is shown by its length; its entries stay in the case file. */
    static Object shown(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Record
                ? list.size() + " entries"
                : value;
    }

    private List<Link> chain(Finding finding) {
        List<Link> chain = new ArrayList<>();
        if (finding.raised() != null) {
            link(
                    chain,
                    "raised: " + finding.raised().because(),
                    finding.raised().by());
        }
        for (Yields yields : findings.yields()) {
            if (yields.weaker() == finding) {
                link(chain, "gives way: " + yields.because(), yields.stronger());
            } else if (yields.stronger() == finding) {
                link(chain, "goes before: " + yields.because(), yields.weaker());
            }
        }
        return chain;
    }

    private static void link(List<Link> chain, String because, Finding other) {
        Link link = new Link(because, other.rule());
        if (!chain.contains(link)) {
            chain.add(link);
        }
    }
}
