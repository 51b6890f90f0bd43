package waymark.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.policy.Release;
import waymark.policy.Row;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Missing;
import waymark.recommend.Recommendation.NotMet;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.SourceCited;
import waymark.recommend.Recommendation.Suggestion;

/** A recommendation as a member of a panel reads it. */
final class PanelPaper {

    private static final int INDENT = 4;
    private static final int DEEPER = 8;
    private static final int MOST_CONSIDERED = 10;

    private final Terminal terminal;
    private final Map<String, String> titles;
    private final PrintWriter out;

    PanelPaper(Terminal terminal, Release release, PrintWriter out) {
        this.terminal = terminal;
        this.titles = release.rows().stream()
                .map(read -> read.row())
                .filter(row -> !row.title().contains("{"))
                .collect(Collectors.toMap(Row::outcome, Row::title, (first, other) -> first));
        this.out = out;
    }

    void print(Recommendation paper) {
        out.println();
        out.println(
                terminal.bold(paper.reference() + ", " + paper.authority() + ", as at " + InWords.date(paper.asAt())));
        if (paper.recommendations().isEmpty()) {
            line(0, "Nothing can be suggested from what is known. More information is needed.");
        } else {
            heading("SUGGESTED");
        }
        int number = 1;
        for (Suggestion suggestion : paper.recommendations()) {
            suggestion(number++, suggestion, paper.asAt());
        }
        missing(paper.missing());
        considered(paper.considered());
        out.println();
        line(0, paper.notice() + " Release " + paper.release().id() + ".");
    }

    private void suggestion(int number, Suggestion suggestion, LocalDate asAt) {
        out.println(terminal.bold("%2d  %s".formatted(number, suggestion.title())));
        due(suggestion, asAt);
        line(INDENT, force(suggestion.force()) + ". Who acts: " + InWords.code(suggestion.binds()) + ".");
        if (Boolean.TRUE.equals(suggestion.adverse())) {
            line(INDENT, "This may go against what the child or family want: check every ground first.");
        }
        suggestion.reasons().forEach(this::reason);
        line(INDENT, "For the family: " + suggestion.family());
        out.println();
    }

    private void due(Suggestion suggestion, LocalDate asAt) {
        if (suggestion.due() == null) {
            if (suggestion.dueNote() != null) {
                line(INDENT, "No date: " + suggestion.dueNote() + ".");
            }
            return;
        }
        long days = ChronoUnit.DAYS.between(asAt, suggestion.due());
        String by = "By " + InWords.date(suggestion.due()) + ": ";
        switch (suggestion.dueStatus()) {
            case "overdue" -> out.println(" ".repeat(INDENT) + terminal.alarm(by + days(-days) + " OVERDUE"));
            case "met" -> line(INDENT, by + "done");
            default -> line(INDENT, by + (days == 0 ? "today" : days(days) + " left"));
        }
    }

    private void reason(Reason reason) {
        line(INDENT, "Why: " + reason.text());
        reason.facts().forEach(fact -> line(DEEPER, fact(fact)));
        reason.chain().forEach(link -> line(DEEPER, "It " + link.because() + " (" + link.rule() + ")."));
        line(DEEPER, "Rule " + reason.rule() + ": " + reason.table() + ", " + InWords.place(reason.cells()) + ".");
        line(
                DEEPER,
                "Source: " + reason.sources().stream().map(PanelPaper::source).collect(Collectors.joining("; ")) + ".");
        if (!reason.doubt().isEmpty()) {
            line(DEEPER, "Doubt: " + reason.doubt());
        }
    }

    private void missing(List<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        heading("IT WOULD HELP TO KNOW");
        for (Missing each : missing) {
            line(2, each.ask());
            line(
                    INDENT,
                    "It could decide: "
                            + each.wouldDecide().stream().map(this::title).collect(Collectors.joining("; ")) + ".");
        }
        out.println();
    }

    private void considered(List<Considered> considered) {
        if (considered.isEmpty()) {
            return;
        }
        heading("ALSO LOOKED AT, AND NOT MET");
        considered.stream()
                .limit(MOST_CONSIDERED)
                .forEach(each ->
                        line(2, title(each.outcome()) + " (" + each.rule() + "): " + standsInTheWay(each) + "."));
        if (considered.size() > MOST_CONSIDERED) {
            line(2, "And " + (considered.size() - MOST_CONSIDERED) + " more: --json lists them all.");
        }
    }

    private void heading(String words) {
        out.println();
        out.println(terminal.bold(words));
        out.println();
    }

    private void line(int indent, String words) {
        out.println(terminal.wrapped(indent, words));
    }

    private String title(String outcome) {
        return titles.getOrDefault(outcome, InWords.code(outcome));
    }

    private static String fact(FactUsed used) {
        return InWords.fact(used.fact()) + ": " + InWords.value(used.fact(), used.value())
                + (Boolean.TRUE.equals(used.workedOut()) ? ", worked out" : "")
                + " (rule: " + InWords.condition(used.fact(), used.condition()) + ")";
    }

    private static String standsInTheWay(Considered considered) {
        return considered.notMet().isEmpty()
                ? considered.because()
                : considered.notMet().stream().map(PanelPaper::notMet).collect(Collectors.joining("; "));
    }

    private static String notMet(NotMet notMet) {
        return InWords.fact(notMet.fact()) + " is " + InWords.value(notMet.fact(), notMet.value()) + ", not "
                + InWords.condition(notMet.fact(), notMet.condition())
                + (notMet.by() == null ? "" : " (" + notMet.by() + ")");
    }

    private static String source(SourceCited source) {
        return source.title() + (source.section().isEmpty() ? "" : ", " + source.section());
    }

    private static String force(String word) {
        return switch (word) {
            case "statute" -> "The law";
            case "local" -> "Local practice";
            default ->
                Character.toUpperCase(word.charAt(0)) + InWords.code(word).substring(1);
        };
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
