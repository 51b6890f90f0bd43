package waymark.replay;

import waymark.replay.Impact.Share;

/** How the figures of an impact are said in words, wherever they are shown. */
public final class ImpactWords {

    /** The rule for saying that a change falls unevenly. */
    public static final String RULE =
            "A group is pointed out when the share of its cases that would be told otherwise differs from the share of all"
                    + " cases by more than three standard deviations, which chance does fewer than 3 times in 1,000."
                    + " It is no verdict: tables are meant to tell needs apart. It is something to look at.";

    /** What is done with small numbers. */
    public static final String SMALL_NUMBERS = "Numbers of fewer than " + Impact.FEWEST_SHOWN
            + " children in a group are not shown, nor any other that would let them be worked out.";

    private ImpactWords() {}

    /** The title of an outcome, or that there is none. */
    public static String outcome(Outcome outcome) {
        return outcome == null ? "(nothing)" : outcome.title();
    }

    /** A number, or words where it is too small to show. */
    public static Object count(Long count) {
        return count == null ? "not shown" : count;
    }

    /** That a change falls more or less often on a group than chance would explain; empty otherwise. */
    public static String falls(Share share) {
        if (share.falls() == null) {
            return "";
        }
        String often = share.falls() == Impact.Falls.MORE_OFTEN ? "more often" : "less often";
        return "Falls " + often + " on '" + share.by().words() + ": " + share.group()
                + "' than chance would explain: check why.";
    }
}
