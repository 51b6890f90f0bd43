package waymark.site;

import java.util.List;
import waymark.casefile.InWords;
import waymark.replay.CaseChange;
import waymark.replay.FlowPicture;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Moves;
import waymark.replay.Impact.Unanswered;
import waymark.replay.ImpactJob;
import waymark.replay.ImpactWords;

/**
 * A run over many cases as its page tells it.
 *
 * @param children some of the children who would be told otherwise; none where figures stand alone
 * @param setAside the first cases that could not be looked at
 * @param next from where more children can be asked for; null for none
 * @param lead whether the reader asks for runs
 * @param opensCases whether the reader may look at single cases
 */
public record ImpactInWords(
        ImpactJob job,
        List<CaseChange> children,
        List<Unanswered> setAside,
        Long next,
        boolean lead,
        boolean opensCases) {

    /** The page of the run. */
    public String path() {
        return "/drafts/" + job.draft() + "/impact/" + job.id();
    }

    /** Whether the reader can look at a child's case. */
    public boolean opens(CaseChange child) {
        return opensCases && child.recommendation() != null;
    }

    /** The case that a run looked at. */
    public String caseOf(CaseChange child) {
        return Address.of("cases", job.authority(), child.reference()) + "?recommendation=" + child.recommendation();
    }

    /** Where it can be had as a file. */
    public String file() {
        return "/api/v1/policy" + path();
    }

    /** Which cases, for example "Stored cases, each on its own day". */
    public String which() {
        String cases = job.uploaded() ? "Uploaded cases" : "Stored cases";
        String from = job.receivedFrom() == null ? "" : " received from " + Moment.day(job.receivedFrom());
        String to = job.receivedTo() == null
                ? ""
                : (from.isEmpty() ? " received" : "") + " until " + Moment.day(job.receivedTo());
        return cases + from + to + ", each on " + (job.on() == null ? "its own day" : Moment.day(job.on()));
    }

    /** How far it is, or what it found in short. */
    public String state() {
        return switch (job.state()) {
            case QUEUED -> "Waiting to start";
            case RUNNING -> "Under way: " + job.done() + " of " + job.total() + " cases";
            case DONE ->
                ImpactWords.count(job.impact().changed()) + " of "
                        + job.impact().cases() + " would be told otherwise";
            case FAILED -> "Failed: " + job.fault();
            case CANCELLED -> "Stopped";
        };
    }

    public boolean underWay() {
        return !job.state().over();
    }

    public boolean found() {
        return job.impact() != null;
    }

    /** From what to what, drawn; empty when nothing changes. */
    public String picture() {
        return FlowPicture.svg(job.impact().flows());
    }

    /** The groups on which it falls more or less often than chance would explain. */
    public List<String> uneven() {
        return job.impact().shares().stream()
                .map(ImpactWords::falls)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** A code as words, with a capital. */
    public static String named(String code) {
        String words = InWords.code(code);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** For example "12, by 3 to 10 days". */
    public static String moved(Moves moves) {
        String count = String.valueOf(ImpactWords.count(moves.cases()));
        if (moves.fewest() == null) {
            return count;
        }
        return count + ", by "
                + (moves.fewest().equals(moves.most()) ? "" : moves.fewest() + " to ")
                + moves.most()
                + (moves.most() == 1 ? " day" : " days");
    }

    /** How many have a date where there was none, and none where there was one. */
    public static String cameAndWent(DatesMoved dates) {
        return ImpactWords.count(dates.came()) + " new, " + ImpactWords.count(dates.went()) + " gone";
    }
}
