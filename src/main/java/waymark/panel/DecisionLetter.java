package waymark.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.casefile.InWords;
import waymark.explain.Document;
import waymark.explain.Document.Pair;
import waymark.explain.FamilyLetter;
import waymark.explain.Paper;
import waymark.panel.DecisionGiven.Action;
import waymark.panel.DecisionGiven.Needed;

/**
 * Tells the family what was decided, why, what happens next and who does it. When the answer is not the one they hoped
 * for, their rights come first.
 */
final class DecisionLetter {

    private final Decision decision;
    private final DecisionGiven given;
    private final FamilyLetter family;
    private final Paper paper = new Paper();

    private DecisionLetter(Decision decision, FamilyLetter family) {
        this.decision = decision;
        this.given = decision.given();
        this.family = family;
    }

    /**
     * Writes the letter.
     *
     * @param panel what the panel is called; empty when none decided
     * @throws PanelFault when the decision goes against the family and nobody recorded why
     */
    static Document of(Decision decision, FamilyLetter family, Optional<String> panel) {
        return new DecisionLetter(decision, family).document(panel);
    }

    private Document document(Optional<String> panel) {
        boolean adverse = adverse();
        if (adverse && isBlank(given.reason())) {
            throw new PanelFault(
                    PanelFault.Kind.NOT_YET,
                    "The letter cannot be sent: the decision goes against the family and no reason is recorded. Record a correction of decision "
                            + decision.number() + " that says why, in words that the family can be told.");
        }
        paper.pairs(List.of(
                new Pair("Our reference", decision.reference()),
                new Pair("Day of the decision", InWords.date(day())),
                new Pair("Who decided", panel.map(name -> "The " + name).orElse("The council"))));
        if (given.corrects() != null) {
            paper.warn("This takes the place of what we wrote to you before about the same decision, if we did.");
        }
        if (adverse) {
            paper.part("Your rights").say("Some of this may be hard to read. So your rights come first.");
            paper.list(family.rights(given.question(), true));
        }
        decided();
        why();
        next();
        if (!adverse) {
            paper.part("Your rights").list(family.rights(given.question(), false));
        }
        paper.part("Who you can talk to").list(family.contacts());
        paper.part("How this was decided");
        paper.say("A computer helped to look at the facts and the rules. It can only suggest. People decided.");
        return paper.titled(
                family.reads("What was decided about help for {your child|you}"),
                "Decision " + decision.number() + ", case " + decision.reference());
    }

    private boolean adverse() {
        return switch (given.decision()) {
            case AGREE, AGREE_WITH_CHANGES -> family.adverse(given.question(), decision.suggested());
            case DEPART -> family.adverse(given.question(), given.outcome());
            case DEFER, DECLINE_TO_DECIDE -> false;
        };
    }

    private LocalDate day() {
        return given.meeting() == null ? London.day(decision.at()) : given.meeting();
    }

    private void decided() {
        paper.part("What was decided");
        switch (given.decision()) {
            case AGREE -> paper.say(meaning(decision.suggested()));
            case AGREE_WITH_CHANGES ->
                paper.say(meaning(decision.suggested())).say("This is different: " + sentence(given.changes()));
            case DEPART -> paper.say(meaning(given.outcome()));
            case DEFER -> {
                paper.say("We need to know more before we can decide. We will decide by " + InWords.date(given.until())
                        + ".");
                paper.say("Help goes on as it is now until then.");
                if (!isBlank(given.legalDates())) {
                    paper.say("The law sets a date that comes before then. This is what we do about it: "
                            + sentence(given.legalDates()));
                }
            }
            case DECLINE_TO_DECIDE ->
                paper.say("This is not ours to decide. It is for "
                        + sentence(given.routedTo()).replaceFirst("^The ", "the "));
        }
        if (given.byChairAlone()) {
            paper.say("It could not wait, so the person who leads the panel decided it between two meetings. "
                    + (decision.putTo() == null
                            ? "The panel will be told at its next meeting."
                            : "The panel will be told on " + InWords.date(decision.putTo()) + "."));
        }
        if (!given.conditions().isEmpty()) {
            paper.say("This counts as long as:").list(given.conditions());
        }
    }

    private String meaning(String outcome) {
        return family.words(outcome).orElseGet(() -> sentence(outcome));
    }

    private void why() {
        List<String> facts = family.behind(given.question());
        if (isBlank(given.reason()) && facts.isEmpty()) {
            return;
        }
        paper.part("Why");
        if (!isBlank(given.reason())) {
            paper.say(sentence(given.reason()));
        }
        if (!facts.isEmpty()) {
            paper.say("This is what we know. Is something wrong? Tell us, and we will look again.");
            paper.list(facts);
        }
    }

    private void next() {
        paper.part("What happens next");
        paper.grid("What we wait for", List.of("What", "From whom", "By"), needed());
        paper.grid("Who does what", List.of("What", "Who", "By"), actions());
        if (given.needed().isEmpty() && given.actions().isEmpty()) {
            paper.say("We have not yet said who does what. You can ask us.");
        }
        if (given.review() != null) {
            paper.say("We will look at this again by " + InWords.date(given.review()) + ".");
        }
    }

    private List<List<String>> needed() {
        return given.needed().stream()
                .sorted(Comparator.comparing(Needed::by))
                .map(needed -> List.of(capital(needed.what()), needed.from(), InWords.date(needed.by())))
                .toList();
    }

    private List<List<String>> actions() {
        return given.actions().stream()
                .sorted(Comparator.comparing(Action::by))
                .map(action -> List.of(capital(action.what()), action.owner(), InWords.date(action.by())))
                .toList();
    }

    private static String sentence(String words) {
        String stripped = words == null ? "" : words.strip();
        return stripped.isEmpty() || stripped.matches("(?s).*[.!?]") ? capital(stripped) : capital(stripped) + ".";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
