package waymark.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.policy.FamilyJargon;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.NotMet;
import waymark.recommend.Recommendation.Suggestion;

/** Tells the family of one outcome alone: what it means when it is suggested, what was different when it is not. */
final class FamilyAbout {

    private final Explanation explanation;
    private final FamilyReader reader;
    private final Paper paper = new Paper();

    FamilyAbout(Explanation explanation) {
        this.explanation = explanation;
        this.reader = FamilyReader.of(explanation);
    }

    Document document(String outcome, List<Considered> whyNot) {
        List<Suggestion> suggested = explanation.recommendation().recommendations().stream()
                .filter(suggestion -> suggestion.outcome().equals(outcome))
                .toList();
        if (suggested.isEmpty()) {
            FamilyOutcomes.words(explanation, outcome)
                    .ifPresent(words -> paper.say("You asked about this:").list(List.of(words)));
        } else {
            paper.part("Why we suggest this");
            paper.list(Stream.concat(
                            suggested.stream().map(Suggestion::family),
                            FamilyFacts.behind(suggested, reader.addressee()).stream())
                    .distinct()
                    .toList());
        }
        if (!whyNot.isEmpty()) {
            paper.part(suggested.isEmpty() ? "Why we do not suggest it now" : "Why something else comes first");
            List<String> different = different(whyNot);
            if (different.isEmpty()) {
                paper.say("The full record says what is different. You can ask to see it.");
            } else {
                paper.say(reader.reads("This is what is different for {your child|you}:"));
                paper.list(different);
            }
            paper.say("Is something here wrong, or has it changed? Please tell us. Then we will look again.");
        }
        return paper.titled(reader.reads("A question about {your child's|your} help"), explanation.footing());
    }

    private List<String> different(List<Considered> whyNot) {
        return whyNot.stream()
                .flatMap(each -> each.notMet().stream())
                .flatMap(notMet -> different(notMet).stream())
                .distinct()
                .toList();
    }

    /** The fact in gentle words; in the engine's own where those are plain. */
    private Optional<String> different(NotMet notMet) {
        return FamilyFacts.words(notMet.fact(), notMet.value())
                .map(reader::reads)
                .or(() -> Optional.of(FactWords.notMet(notMet) + ".")
                        .filter(words -> FamilyJargon.in(words).isEmpty()));
    }
}
