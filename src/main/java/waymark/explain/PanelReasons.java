package waymark.explain;

import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.explain.Document.Block;

/** Why a case is suggested what it is, for the panel: every ground, figure, force and doubt. */
final class PanelReasons {

    private static final int MOST_ALTERNATIVES = 12;

    private final Brief brief;
    private final Paper paper = new Paper();

    private PanelReasons(Brief brief) {
        this.brief = brief;
    }

    static List<Block> of(Brief brief) {
        return new PanelReasons(brief).blocks();
    }

    private List<Block> blocks() {
        paper.draw(brief.drawing());
        proposals("What is suggested, and why", brief.asked());
        proposals("Also suggested, for others to decide", brief.leading());
        dates();
        list(
                "What is missing, and who could answer",
                brief.missing().stream()
                        .map(each ->
                                each.ask() + " Ask: " + each.who() + ". It could decide: " + each.decides() + "."));
        list("How firm this is", brief.doubts().stream());
        list("What would change it", brief.turns().stream().map(Turn::words));
        alternatives();
        evidence();
        tasks();
        return paper.titled("", "").blocks();
    }

    private void proposals(String heading, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        paper.part(heading);
        for (Proposal proposal : proposals) {
            paper.section(proposal.title());
            paper.say(proposal.behind() + "."
                    + (proposal.dated() ? " By " + proposal.due().words() + "." : "")
                    + (proposal.noDate().isEmpty() ? "" : " No date: " + proposal.noDate() + ".") + " "
                    + proposal.actor() + " acts.");
            paper.say(String.join(" ", proposal.why()));
            paper.list(Stream.of(
                            proposal.facts().stream(),
                            proposal.bearing().stream(),
                            Stream.of("Source: " + proposal.cited() + ". Rule " + String.join(", ", proposal.rules())
                                    + "."),
                            proposal.doubts().stream().map(doubt -> "Doubt: " + doubt))
                    .flatMap(each -> each)
                    .toList());
        }
    }

    private void dates() {
        List<List<String>> rows = brief.dates().stream()
                .map(date -> List.of(date.due().words(), date.title(), date.actor(), date.behind()))
                .toList();
        if (!rows.isEmpty()) {
            paper.part("Dates");
            paper.grid("What must or should be done, and by when", List.of("By", "What", "Who", "Force"), rows);
        }
    }

    private void alternatives() {
        int more = brief.alternatives().size() - MOST_ALTERNATIVES;
        list(
                "What else was looked at, and why not",
                Stream.concat(
                        brief.alternatives().stream()
                                .limit(MOST_ALTERNATIVES)
                                .map(each -> each.title() + " (" + each.rule() + "): " + each.whyNot()),
                        more > 0 ? Stream.of("And " + more + " more, in the decision record.") : Stream.empty()));
    }

    private void evidence() {
        List<List<String>> rows = brief.evidence().stream()
                .map(fact -> List.of(
                        fact.label() + " (" + fact.part() + ")",
                        InWords.date(fact.on()),
                        (fact.age() + ". " + fact.check()).strip()))
                .toList();
        if (!rows.isEmpty()) {
            paper.part("Evidence and its age");
            paper.grid("Facts with a day, the newest first", List.of("What", "Day", "Age"), rows);
        }
    }

    private void tasks() {
        List<List<String>> rows = brief.tasks().stream()
                .map(task -> List.of(task.title(), task.actor(), task.behind()))
                .toList();
        if (!rows.isEmpty()) {
            paper.part("More to do or to check");
            paper.grid("With their reasons in the decision record of the case", List.of("What", "Who", "Force"), rows);
        }
    }

    private void list(String heading, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            paper.part(heading);
            paper.list(all);
        }
    }
}
