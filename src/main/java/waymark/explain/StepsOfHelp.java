package waymark.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import waymark.explain.Drawing.Standing;
import waymark.explain.Drawing.Step;

/** Draws the five levels of support for a family, in plain words, with the one that the child is on. */
final class StepsOfHelp {

    private static final List<String> STEPS = List.of(
            "Good teaching for everyone",
            "Some extra help",
            "Help that is planned with you",
            "Help with advice from experts",
            "A check by the council, or a legal plan");

    private StepsOfHelp() {}

    /** The drawing; empty when the level is not known. */
    static Optional<Drawing> of(Explanation explanation) {
        return explanation
                .known()
                .facts()
                .wholeNumber("support.currentLevel")
                .filter(level -> level >= 1 && level <= STEPS.size())
                .map(level -> drawing(level, FamilyReader.of(explanation)));
    }

    private static Drawing drawing(int level, FamilyReader reader) {
        List<Step> steps = IntStream.rangeClosed(1, STEPS.size())
                .mapToObj(step -> new Step(
                        "Step " + step + ": " + STEPS.get(step - 1), step == level ? Standing.NOW : Standing.OTHER))
                .toList();
        return new Drawing(
                "The steps of help",
                steps,
                reader.reads("{Your child is|You are} on step " + level + " of " + STEPS.size() + " now: ")
                        + STEPS.get(level - 1).toLowerCase(Locale.UK) + ".");
    }
}
