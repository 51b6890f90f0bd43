package waymark.referral;

import java.util.UUID;

/**
 * The referral as a page showed it. Whoever goes back and answers again on the same page corrects themselves; whoever
 * answers on a page that others have overtaken is told.
 *
 * @param version the referral's version when the page was opened
 * @param page the page's own name
 */
public record Seen(int version, String page) {

    /** A page that is about to be opened. */
    public static Seen now(Unfinished referral) {
        return new Seen(referral.version(), UUID.randomUUID().toString().substring(0, 8));
    }

    /** What a form sent back; a page that was never opened when it is not ours. */
    public static Seen read(String sent) {
        String[] sides = sent.split("-", 2);
        try {
            return sides.length == 2 ? new Seen(Integer.parseInt(sides[0]), sides[1]) : new Seen(0, "");
        } catch (NumberFormatException notOurs) {
            return new Seen(0, "");
        }
    }

    /** As a form sends it back. */
    public String word() {
        return version + "-" + page;
    }

    /** Whether something changed elsewhere after the page was opened. */
    boolean before(Answers.Change change) {
        return change != null && change.version() > version && !change.page().equals(page);
    }
}
