package waymark.referral;

import java.util.List;
import java.util.stream.Collectors;
import waymark.casefile.Fact;

/**
 * What is asked next, on one page.
 *
 * @param facts the fact, and any that go together with it
 * @param bearsOn what it could lead to or lead away from, as people call it, the likeliest first
 * @param decides whether it bears on what the panel decides, rather than on something beside it
 */
public record Question(List<Fact> facts, List<String> bearsOn, boolean decides) {

    private static final int SHOWN = 3;

    /** The fact that the page is about. */
    public Fact fact() {
        return facts.getFirst();
    }

    /** Why it is asked, in a sentence. */
    public String why() {
        if (bearsOn.isEmpty()) {
            return "You went back to it.";
        }
        String shown = bearsOn.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return (decides ? "It bears on what the panel decides: " : "It bears on other advice: ")
                + shown
                + (bearsOn.size() > SHOWN ? "; and " + (bearsOn.size() - SHOWN) + " more." : ".");
    }
}
