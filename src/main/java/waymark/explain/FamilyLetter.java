package waymark.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.recommend.Recommendation.Suggestion;

/** What a letter about a decision takes from the case, every text as its reader is spoken to. */
public final class FamilyLetter {

    /** Decisions on these, where they go against a family, can be appealed (Children and Families Act 2014, s.51(2)). */
    private static final Set<String> APPEALABLE =
            Set.of("ehc-assessment", "ehc-plan", "ehc-reassessment", "ehc-review", "ehc-cease");

    /** Rows suggest; these say the same as a decision. */
    private static final Map<String, String> DECIDED = Map.of(
            "consider-not-assessing",
            "We decided not to check {your child's|your} needs for a legal plan at this time.",
            "consider-no-plan",
            "We decided not to write a legal plan at this time.",
            "may-decline-to-reassess",
            "We decided not to do a new check of {your child's|your} needs at this time.",
            "may-end-plan",
            "We decided to end {your child's|your} legal plan. It goes on while you can still appeal. "
                    + "If you appeal, it goes on until that is over.");

    private final Explanation explanation;
    private final FamilyReader reader;

    private FamilyLetter(Explanation explanation) {
        this.explanation = explanation;
        this.reader = FamilyReader.of(explanation);
    }

    public static FamilyLetter about(Explanation explanation) {
        return new FamilyLetter(explanation);
    }

    /** A text that speaks to parent and young person in two ways, as the reader of this letter is spoken to. */
    public String reads(String twoWays) {
        return reader.reads(twoWays);
    }

    /** What an outcome means to the family, or at least what it is called; empty where no row knows it. */
    public Optional<String> words(String outcome) {
        return outcome == null
                ? Optional.empty()
                : Optional.ofNullable(DECIDED.get(outcome))
                        .map(reader::reads)
                        .or(() -> FamilyOutcomes.words(explanation, outcome))
                        .or(() -> new OutcomeTitles(explanation).find(outcome).map(Law::sentence));
    }

    /** Whether an outcome is one that a family would not have wished for. One that no row knows may be. */
    public boolean adverse(String question, String outcome) {
        List<Boolean> said = Stream.concat(
                        explanation.recommendation().recommendations().stream()
                                .filter(suggestion -> suggestion.question().equals(question)
                                        && suggestion.outcome().equals(outcome))
                                .map(FamilyPart::adverse),
                        explanation.release().rows().stream()
                                .filter(read -> read.table().question().equals(question)
                                        && read.row().outcome().equals(outcome))
                                .map(read -> read.row().adverse()))
                .toList();
        return said.isEmpty() || said.contains(true);
    }

    /** The facts behind what was suggested on a question, told gently. */
    public List<String> behind(String question) {
        return FamilyFacts.behind(
                explanation.recommendation().recommendations().stream()
                        .filter(suggestion -> suggestion.question().equals(question) && suggestion.primary())
                        .toList(),
                reader.addressee());
    }

    /**
     * What the family can do.
     *
     * @param adverse whether the decision goes against what they may have wished for
     */
    public List<String> rights(String question, boolean adverse) {
        List<String> rights = new ArrayList<>();
        if (adverse && APPEALABLE.contains(question)) {
            words("right-of-appeal").ifPresent(rights::add);
            words("get-mediation-certificate").ifPresent(rights::add);
            rights.add(mediation());
            rights.add("You have two months from the day of the letter that we send you. "
                    + "Or you have one month from the day of your certificate, if that is later.");
            rights.add("If we do not agree, others can help us to talk it over. Ask us who they are.");
        } else {
            suggested(question).forEach(rights::add);
        }
        rights.add("You can ask us why. You can tell us if something here is wrong.");
        rights.add("If you are not happy with how we did this, you can complain. "
                + "If that does not help, the ombudsman can look at it.");
        return List.copyOf(rights);
    }

    private Stream<String> suggested(String question) {
        return explanation.recommendation().recommendations().stream()
                .filter(suggestion -> suggestion.question().equals(question))
                .filter(suggestion ->
                        FamilyPart.of(suggestion, explanation.recommendation().asAt()) == FamilyPart.RIGHT)
                .map(Suggestion::family);
    }

    /** Who can help: those who know the child, and advice that does not take sides. */
    public List<String> contacts() {
        return FamilyFrame.contacts(explanation, reader);
    }

    private String mediation() {
        return explanation
                .settings()
                .value("service.mediation")
                .map(name -> name + " is the mediation adviser.")
                .orElse("We will tell you the name of the mediation adviser. Ask us if you do not have it.");
    }
}
