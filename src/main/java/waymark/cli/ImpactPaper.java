package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import waymark.replay.CaseChange;
import waymark.replay.Impact;
import waymark.replay.Impact.Moves;
import waymark.replay.ImpactWords;

/** What a change would do, as a policy lead reads it in the terminal. */
final class ImpactPaper {

    private final PrintWriter out;

    ImpactPaper(PrintWriter out) {
        this.out = out;
    }

    void print(Impact impact, List<CaseChange> children, long more) {
        out.println("Cases looked at: " + impact.cases() + ". Told otherwise: " + impact.changed()
                + share(impact.changed(), impact.cases()) + "."
                + (impact.unanswered() == 0 ? "" : " Could not be looked at: " + impact.unanswered() + "."));
        if (impact.changed() == 0) {
            return;
        }
        heading("FROM WHAT TO WHAT");
        impact.flows()
                .forEach(flow -> out.printf(
                        "  %5d  %s: %s -> %s%n",
                        flow.cases(),
                        flow.question(),
                        ImpactWords.outcome(flow.from()),
                        ImpactWords.outcome(flow.to())));
        if (!impact.dates().isEmpty()) {
            heading("WHOSE DATES MOVE");
            impact.dates()
                    .forEach(moved -> out.printf(
                            "  %s, %s: %s, %s, %d come, %d go%n",
                            moved.question(),
                            moved.outcome().title(),
                            moves(moved.earlier(), "earlier"),
                            moves(moved.later(), "later"),
                            moved.came(),
                            moved.went()));
        }
        heading("HOW IT FALLS");
        impact.shares()
                .forEach(share -> out.printf("  %-13s %-16s %s%n", share.by().words(), share.group(), words(share)));
        out.println("  " + ImpactWords.SMALL_NUMBERS);
        out.println("  " + ImpactWords.RULE);
        heading("WHICH CHILDREN");
        children.forEach(this::child);
        if (more > 0) {
            out.println("  And " + more + " more: --children lists them all.");
        }
    }

    private static String moves(Moves moves, String way) {
        if (moves.cases() == 0) {
            return "0 " + way;
        }
        return moves.cases() + " " + way + " by "
                + (moves.fewest().equals(moves.most())
                        ? moves.most()
                        : moves.fewest() + " to " + moves.most() + ", half of them by at most " + moves.middle())
                + " days";
    }

    private void child(CaseChange change) {
        out.println("  " + change.reference());
        change.answers()
                .forEach(answer -> out.println("      " + answer.question() + ": " + ImpactWords.outcome(answer.from())
                        + " -> " + ImpactWords.outcome(answer.to())));
        change.dates()
                .forEach(moved -> out.println(
                        "      " + moved.question() + ", " + moved.outcome().title() + ": "
                                + (moved.from() == null ? "no date" : moved.from()) + " -> "
                                + (moved.to() == null ? "no date" : moved.to())));
    }

    private void heading(String words) {
        out.println();
        out.println(words);
    }

    private static String words(Impact.Share share) {
        String cases = share.cases() == null ? "not shown" : share.cases() + " cases";
        String changed = share.changed() == null
                ? "told otherwise not shown"
                : share.changed() + " told otherwise" + share(share.changed(), share.cases());
        return cases + ", " + changed + (share.falls() == null ? "" : ". " + ImpactWords.falls(share));
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.UK, " (%.1f%%)", 100.0 * part / whole);
    }
}
