package waymark.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.explain.Document.Block;
import waymark.explain.Document.Pair;

/** A case on one sheet of paper: what does not fit stands in the reasons behind it. */
final class OnePage {

    private static final int MOST_ASKED = 2;
    private static final int MOST_DATES = 4;
    private static final int MOST_WORDS = 1;
    private static final int MOST_EACH = 3;
    private static final int MOST_DOUBTS = 2;

    private final Brief brief;
    private final Paper paper = new Paper();

    private OnePage(Brief brief) {
        this.brief = brief;
    }

    static List<Block> of(Brief brief) {
        return new OnePage(brief).blocks();
    }

    private List<Block> blocks() {
        paper.pairs(List.of(
                new Pair("At a glance", String.join("; ", brief.glance())),
                new Pair(brief.child().who(), said(brief.child())),
                new Pair(brief.family().who(), said(brief.family()))));
        suggested();
        dates();
        list("What is missing", MOST_EACH, brief.missing().stream().map(each -> each.ask() + " (" + each.who() + ")"));
        list(
                "Also suggested, for others to decide",
                MOST_EACH,
                brief.leading().stream().map(each -> each.title() + " (" + each.behind() + ")"));
        list(
                "What else was looked at, and why not",
                MOST_EACH,
                brief.alternatives().stream().map(each -> each.title() + ": " + each.whyNot()));
        list("Less firm than it looks", MOST_DOUBTS, brief.doubts().stream());
        return paper.titled("", "").blocks();
    }

    private static String said(Heard heard) {
        return Stream.of(
                        Stream.of(heard.warning()),
                        heard.words().stream().limit(MOST_WORDS),
                        Stream.of(heard.when(), heard.unsaid(), String.join("; ", heard.says())))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void suggested() {
        paper.part("Suggested");
        if (brief.asked().isEmpty()) {
            paper.warn(
                    brief.nothing()
                            ? "Nothing can be suggested yet: too little is known."
                            : "Nothing is suggested for what this panel decides.");
        }
        brief.asked().stream().limit(MOST_ASKED).forEach(proposal -> {
            paper.section(proposal.title());
            paper.say(proposal.asks() + ": " + proposal.behind() + "." + due(proposal) + " " + proposal.actor()
                    + " acts.");
            if (proposal.adverse()) {
                paper.warn("This may go against what the child or family want: check every ground first.");
            }
            paper.say(String.join(" ", proposal.why()));
            if (!proposal.family().isEmpty()) {
                paper.say("The family reads: " + proposal.family());
            }
        });
    }

    private static String due(Proposal proposal) {
        return proposal.dated() ? " By " + proposal.due().words() + "." : "";
    }

    private void dates() {
        paper.part("Legal dates");
        List<Proposal> legal =
                brief.dates().stream().filter(Proposal::legal).limit(MOST_DATES).toList();
        if (legal.isEmpty()) {
            paper.say("No date of the law or of statutory guidance is known for this case.");
        }
        paper.grid(
                "Days are counted to the meeting",
                List.of("By", "What", "Force"),
                legal.stream()
                        .map(date -> List.of(date.due().words(), date.title(), date.behind()))
                        .toList());
    }

    private void list(String heading, int most, Stream<String> items) {
        List<String> all = items.toList();
        if (all.isEmpty()) {
            return;
        }
        int more = all.size() - most;
        paper.part(heading);
        paper.list(Stream.concat(
                        all.stream().limit(most),
                        more > 0 ? Stream.of("And " + more + " more, in the reasons.") : Stream.empty())
                .toList());
    }
}
