package waymark.recommend;

import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.rules.Finding;
import waymark.rules.Findings;

/**
 * Why a row that is true of a case does not lead.
 *
 * @param because in words
 * @param to the rule that goes before it; null when there is none
 */
record GaveWay(String because, String to) {

    /** Of a row that has something in its way already. */
    static final GaveWay NOT = new GaveWay(null, null);

    static GaveWay of(ReadRow row, Findings findings) {
        return findings.yields().stream()
                .filter(yields -> yields.weaker().row() == row)
                .findFirst()
                .map(yields -> new GaveWay(yields.because(), yields.stronger().rule()))
                .orElseGet(() -> above(row, findings));
    }

    private static GaveWay above(ReadRow row, Findings findings) {
        String winner = findings.all().stream()
                .filter(finding -> finding.row().table() == row.table())
                .map(Finding::rule)
                .findFirst()
                .orElse(null);
        return row.table().hitPolicy() == HitPolicy.COLLECT
                ? new GaveWay("another row with the same answer goes before it", winner)
                : new GaveWay("a row above it in the same table comes first", winner);
    }
}
