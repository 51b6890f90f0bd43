package waymark.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
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

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int INDENT = 4;
    private static final int DEEPER = 8;

    private final Terminal terminal;

    PanelPaper(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Recommendation paper, PrintWriter out) {
        out.println();
        out.println(terminal.bold(paper.reference() + ", " + paper.authority() + ", as at " + date(paper.asAt())));
        out.println("Release " + paper.release().id());
        if (paper.recommendations().isEmpty()) {
            out.println();
            out.println(
                    terminal.wrapped(0, "Nothing can be suggested from what is known. More information is needed."));
        } else {
            heading("SUGGESTED", out);
        }
        int number = 1;
        for (Suggestion suggestion : paper.recommendations()) {
            suggestion(number++, suggestion, paper.asAt(), out);
        }
        missing(paper, out);
        considered(paper, out);
        out.println();
        out.println(terminal.wrapped(0, paper.notice()));
    }

    private void suggestion(int number, Suggestion suggestion, LocalDate asAt, PrintWriter out) {
        out.println(terminal.bold(String.format("%2d  %s", number, suggestion.title())));
        due(suggestion, asAt, out);
        line(out, INDENT, force(suggestion.force()) + ". Who acts: " + words(suggestion.binds()) + ".");
        if (Boolean.TRUE.equals(suggestion.adverse())) {
            line(out, INDENT, "This may go against what the child or family want: check every ground first.");
        }
        suggestion.reasons().forEach(reason -> reason(reason, out));
        line(out, INDENT, "For the family: " + suggestion.family());
        out.println();
    }

    private void due(Suggestion suggestion, LocalDate asAt, PrintWriter out) {
        if (suggestion.due() == null) {
            if (suggestion.dueNote() != null) {
                line(out, INDENT, "No date can be given: " + suggestion.dueNote());
            }
            return;
        }
        long days = ChronoUnit.DAYS.between(asAt, suggestion.due());
        String by = "By " + date(suggestion.due()) + ": ";
        switch (suggestion.dueStatus()) {
            case "overdue" -> out.println(" ".repeat(INDENT) + terminal.alarm(by + days(-days) + " OVERDUE"));
            case "met" -> line(out, INDENT, by + "done");
            default -> line(out, INDENT, by + (days == 0 ? "today" : days(days) + " left"));
        }
    }

    private void reason(Reason reason, PrintWriter out) {
        line(out, INDENT, "Why: " + reason.text());
        reason.facts().forEach(fact -> line(out, DEEPER, fact(fact)));
        reason.chain().forEach(link -> line(out, DEEPER, "This " + link.because() + " (" + link.rule() + ")."));
        line(out, DEEPER, "Rule " + reason.rule() + " in " + reason.table() + ", " + reason.cells() + ".");
        line(
                out,
                DEEPER,
                "Source: " + reason.sources().stream().map(PanelPaper::source).collect(Collectors.joining("; ")) + ".");
        if (!reason.doubt().isEmpty()) {
            line(out, DEEPER, "Doubt: " + reason.doubt());
        }
    }

    private void missing(Recommendation paper, PrintWriter out) {
        if (paper.missing().isEmpty()) {
            return;
        }
        heading("IT WOULD HELP TO KNOW", out);
        for (Missing missing : paper.missing()) {
            line(out, 2, missing.ask());
            line(
                    out,
                    INDENT,
                    "Could decide: "
                            + missing.wouldDecide().stream()
                                    .map(PanelPaper::words)
                                    .collect(Collectors.joining("; ")));
        }
        out.println();
    }

    private void considered(Recommendation paper, PrintWriter out) {
        if (paper.considered().isEmpty()) {
            return;
        }
        heading("ALSO LOOKED AT", out);
        for (Considered other : paper.considered()) {
            line(
                    out,
                    2,
                    words(other.outcome()) + " (" + other.rule() + "): not met by "
                            + other.notMet().stream().map(PanelPaper::notMet).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void heading(String words, PrintWriter out) {
        out.println();
        out.println(terminal.bold(words));
        out.println();
    }

    private void line(PrintWriter out, int indent, String words) {
        out.println(terminal.wrapped(indent, words));
    }

    private static String fact(FactUsed used) {
        return label(used.fact()) + ": " + value(used.fact(), used.value())
                + (Boolean.TRUE.equals(used.workedOut()) ? ", worked out" : "")
                + " (asked: " + used.condition() + ")";
    }

    private static String notMet(NotMet notMet) {
        return label(notMet.fact()) + " " + value(notMet.fact(), notMet.value()) + " (asked: " + notMet.condition()
                + ")";
    }

    private static String label(String fact) {
        return Vocabulary.get().find(fact).map(Fact::label).orElse(fact);
    }

    private static String value(String fact, Object value) {
        return switch (value) {
            case null -> "not known";
            case Boolean truth -> truth ? "yes" : "no";
            case LocalDate date -> date(date);
            case Number number ->
                (number + " " + Vocabulary.get().find(fact).map(Fact::unit).orElse("")).strip();
            default -> Objects.toString(value);
        };
    }

    private static String source(SourceCited source) {
        return source.title() + (source.section().isEmpty() ? "" : ", " + source.section());
    }

    private static String force(String word) {
        return switch (word) {
            case "statute" -> "The law";
            case "local" -> "Local practice";
            default -> Character.toUpperCase(word.charAt(0)) + words(word).substring(1);
        };
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    private static String date(LocalDate date) {
        return LONG_DATE.format(date);
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
