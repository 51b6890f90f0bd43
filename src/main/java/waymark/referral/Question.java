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

    private static final int SHOWN = 2;

    /** The fact that the page is about. */
    public Fact fact() {
        return facts.getFirst();
    }

    /** Why it is asked, in a sentence or two. */
    public String why() {
        if (bearsOn.isEmpty()) {
            return "You can change what was answered before.";
        }
        return (decides
                        ? "Why this is asked: the answer bears on what the panel decides, for example "
                        : "Why this is asked: the answer bears on other advice, for example ")
                + bearsOn.stream()
                        .limit(SHOWN)
                        .map(title -> "\u2018" + title + "\u2019")
                        .collect(Collectors.joining(" or "))
                + ".";
    }
}
