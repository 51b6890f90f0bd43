package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.policy.Clause;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Firm;
import waymark.rules.Finding;

/** What makes the main answers less firm than they look: lines nearly crossed, doubtful sources, old evidence. */
final class Firmness {

    private final Rows rows;
    private final Looked looked;

    Firmness(Rows rows, Looked looked) {
        this.rows = rows;
        this.looked = looked;
    }

    /** @param considered the other answers, of which one may be held off by a whisker */
    List<Firm> firm(List<Considered> considered) {
        List<Firm> firm = new ArrayList<>();
        List<Line> leading = looked.findings().all().stream()
                .filter(looked.findings()::leads)
                .map(Finding::row)
                .map(rows::line)
                .filter(Objects::nonNull)
                .toList();
        leading.forEach(line -> Stream.of(line.clauses())
                .flatMap(this::lines)
                .map(whisker -> near(line, whisker, "Just past that line, it would not be suggested on this ground: "))
                .forEach(firm::add));
        considered.stream().filter(each -> each.notMet().size() == 1).forEach(each -> firm.addAll(heldOff(each)));
        leading.stream()
                .filter(line -> !line.ground().doubt().isEmpty())
                .map(line -> new Firm(
                        "doubtful-source",
                        null,
                        null,
                        null,
                        null,
                        line.row().row().rule(),
                        line.ground().doubt()))
                .forEach(firm::add);
        firm.addAll(oldEvidence());
        return firm.stream().distinct().toList();
    }

    private Stream<Whisker> lines(Clause clause) {
        return Whisker.of(clause, looked.facts().at(clause.fact().index()));
    }

    private List<Firm> heldOff(Considered considered) {
        return rows.of(considered.question()).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.row().row().id().equals(considered.row())
                        && line.outcome().equals(considered.outcome()))
                .flatMap(line -> Stream.of(line.clauses())
                        .filter(clause -> clause.fact()
                                .name()
                                .equals(considered.notMet().getFirst().fact()))
                        .flatMap(this::lines)
                        .map(whisker -> near(line, whisker, "Just past that line, this would come up too: ")))
                .toList();
    }

    private Firm near(Line line, Whisker whisker, String what) {
        return new Firm(
                "near-a-line",
                whisker.fact().name(),
                whisker.value(),
                String.valueOf(whisker.line()),
                whisker.by(),
                line.row().row().rule(),
                said(whisker) + " " + what + looked.wording().fill(line.ground().title()) + ".");
    }

    private static String said(Whisker whisker) {
        String name = whisker.fact().name();
        return whisker.fact().label() + " is " + InWords.value(name, whisker.value()) + ", " + whisker.by()
                + (whisker.atIt() ? "." : ": the line is " + InWords.value(name, whisker.line()) + ".");
    }

    /** Rows that stand because something was last heard or looked at too long ago. */
    private List<Firm> oldEvidence() {
        List<Firm> old = new ArrayList<>();
        for (Finding finding : looked.findings().all()) {
            for (Clause clause : finding.row().clauses()) {
                Object value = looked.facts().at(clause.fact().index());
                if (clause.fact().ageOfEvidence() && value != null && Cut.over(clause.condition(), value)) {
                    old.add(new Firm(
                            "old-evidence",
                            clause.fact().name(),
                            value,
                            clause.condition().words(),
                            null,
                            finding.rule(),
                            clause.fact().label() + ": "
                                    + InWords.value(clause.fact().name(), value)
                                    + ". That is older than its limit ("
                                    + InWords.condition(
                                            clause.fact().name(),
                                            clause.condition().words())
                                    + ")."));
                }
            }
        }
        return old;
    }
}
