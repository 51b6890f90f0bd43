package waymark.explain;

import java.util.List;
import waymark.casefile.InWords;
import waymark.recommend.AnotherDay;
import waymark.recommend.AnotherDay.Changed;
import waymark.recommend.AnotherDay.Standing;

/** Tells what would have been suggested on another day, where that differs. */
record OtherDay(Explanation explanation, AnotherDay other, Voice voice) {

    Document document() {
        String day = InWords.date(other.day());
        String now = InWords.date(other.asAt());
        Paper paper = new Paper();
        paper.say(
                other.differences().isEmpty()
                        ? "On " + day + " the same would have been suggested as on " + now + "."
                        : "These are the same facts on two days. What is not listed is the same on both.");
        paper.grid(
                "What differs",
                voice == Voice.FAMILY
                        ? List.of("What", "On " + day, "On " + now)
                        : List.of("What", "On " + day, "On " + now, "Because", "Rule"),
                other.differences().stream().map(this::row).toList());
        return paper.titled("On " + day + ": " + explanation.recommendation().reference(), explanation.footing());
    }

    private List<String> row(Changed changed) {
        return voice == Voice.FAMILY
                ? List.of(
                        FamilyOutcomes.words(explanation, changed.outcome()).orElse(changed.title()),
                        standing(changed.then()),
                        standing(changed.now()))
                : List.of(
                        changed.title(),
                        standing(changed.then()),
                        standing(changed.now()),
                        changed.because(),
                        changed.rule());
    }

    private static String standing(Standing standing) {
        if (standing == null) {
            return "Not suggested";
        }
        return standing.due() == null
                ? "Suggested"
                : "Suggested, by " + InWords.date(standing.due())
                        + switch (standing.dueStatus()) {
                            case "overdue" -> " (overdue)";
                            case "met" -> " (done)";
                            default -> "";
                        };
    }
}
