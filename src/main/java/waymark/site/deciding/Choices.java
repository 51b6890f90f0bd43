package waymark.site.deciding;

import java.util.ArrayList;
import java.util.List;
import waymark.panel.Departure;
import waymark.panel.Kind;
import waymark.site.Choice;

/** What the form offers to choose from, and what it says beside a question. */
public final class Choices {

    private static final String TOLD = "The family reads these words in their letter.";

    private Choices() {}

    /** What else was looked at, or words of one's own. */
    public static List<Choice> otherwise(Suggested suggested) {
        List<Choice> choices = new ArrayList<>(suggested.others());
        choices.add(Choice.of(Otherwise.OWN, "Something else"));
        return choices;
    }

    public static List<Choice> departures() {
        return List.of(Departure.values()).stream()
                .map(departure -> Choice.of(departure.toString(), departure.words()))
                .toList();
    }

    /** Who reads the reason, and whether it can be left out. */
    public static String reasonHint(Kind way, Suggested suggested) {
        if (way == Kind.DEFER) {
            return TOLD + " You can leave it empty.";
        }
        if (way != Kind.AGREE) {
            return TOLD;
        }
        return suggested.adverse()
                ? TOLD + " It may not be what they hoped for: no letter can be sent without a reason."
                : TOLD + " You can leave it empty: then the letter gives the facts.";
    }
}
