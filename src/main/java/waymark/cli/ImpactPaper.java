package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import waymark.replay.CaseChange;
import waymark.replay.Impact;

/** What a change would do, as a policy lead reads it in the terminal. */
final class ImpactPaper {

    private static final int MOST_CHILDREN = 10;

    private final PrintWriter out;

    ImpactPaper(PrintWriter out) {
        this.out = out;
    }

    void print(Impact impact, boolean everyChild) {
        out.println("Cases looked at: " + impact.cases() + ". Told otherwise: "
                + impact.changes().size() + share(impact.changes().size(), impact.cases()) + ".");
        if (impact.changes().isEmpty()) {
            return;
        }
        heading("FROM WHAT TO WHAT");
        impact.flows()
                .forEach(flow -> out.printf(
                        "  %5d  %s: %s -> %s%n",
                        flow.cases(), flow.question(), outcome(flow.from()), outcome(flow.to())));
        if (!impact.dates().isEmpty()) {
            heading("WHOSE DATES MOVE");
            impact.dates()
                    .forEach(moved -> out.printf(
                            "  %s, %s: %d earlier, %d later, %d came or went%n",
                            moved.question(), moved.outcome(), moved.earlier(), moved.later(), moved.cameOrWent()));
        }
        heading("HOW IT FALLS");
        impact.shares().forEach(share -> out.printf("  %-13s %-13s %s%n", share.by(), share.group(), words(share)));
        children(impact.changes(), everyChild);
    }

    private void children(List<CaseChange> changes, boolean every) {
        heading("WHICH CHILDREN");
        changes.stream().limit(every ? changes.size() : MOST_CHILDREN).forEach(this::child);
        if (!every && changes.size() > MOST_CHILDREN) {
            out.println("  And " + (changes.size() - MOST_CHILDREN) + " more: --children lists them all.");
        }
    }

    private void child(CaseChange change) {
        out.println("  " + change.reference());
        change.answers()
                .forEach(answer -> out.println(
                        "      " + answer.question() + ": " + outcome(answer.from()) + " -> " + outcome(answer.to())));
        change.dates()
                .forEach(moved -> out.println("      " + moved.question() + ", " + moved.outcome() + ": "
                        + (moved.from() == null ? "no date" : moved.from()) + " -> "
                        + (moved.to() == null ? "no date" : moved.to())));
    }

    private void heading(String words) {
        out.println();
        out.println(words);
    }

    private static String words(Impact.Share share) {
        String few = "fewer than " + Impact.FEWEST_SHOWN;
        if (share.cases() == null) {
            return few + " cases";
        }
        return share.cases() + " cases, "
                + (share.changed() == null
                        ? few + " told otherwise"
                        : share.changed() + " told otherwise" + share(share.changed(), share.cases()));
    }

    private static String outcome(String outcome) {
        return outcome.isEmpty() ? "(nothing)" : outcome;
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.UK, " (%.1f%%)", 100.0 * part / whole);
    }
}
