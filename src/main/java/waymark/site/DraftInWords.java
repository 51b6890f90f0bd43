package waymark.site;

import waymark.desk.CheckState;
import waymark.desk.Draft;
import waymark.desk.Draft.Event;

/**
 * A draft as its page tells it.
 *
 * @param whyNotDecide why the reader cannot approve it or send it back; empty when they can
 * @param lead whether the reader changes tables
 * @param publishes whether the reader publishes
 * @param publication the number that it was published under; null when it was not
 */
public record DraftInWords(
        Draft draft, CheckState checks, String whyNotDecide, boolean lead, boolean publishes, Integer publication) {

    /** The page of the draft. */
    public String path() {
        return "/drafts/" + draft.id();
    }

    /** The workbooks in it, for example "solihull/attendance". */
    public String title() {
        return String.join(", ", draft.files().keySet());
    }

    /** How far it is. */
    public String state() {
        return switch (draft.state()) {
            case OPEN ->
                waits()
                        ? "Waits for approval"
                        : checks.state() == CheckState.State.DONE ? "To be put right" : "Being checked";
            case APPROVED -> "Approved";
            case SENT_BACK -> "Sent back";
            case PUBLISHED -> "Published";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    /** The colour of its tag, which only repeats what the words say. */
    public String colour() {
        return switch (draft.state()) {
            case OPEN ->
                waits()
                        ? "govuk-tag--yellow"
                        : checks.state() == CheckState.State.DONE ? "govuk-tag--red" : "govuk-tag--light-blue";
            case APPROVED -> "govuk-tag--turquoise";
            case SENT_BACK -> "govuk-tag--orange";
            case PUBLISHED -> "govuk-tag--green";
            case WITHDRAWN -> "govuk-tag--grey";
        };
    }

    /** What was decided about it, in short. */
    public String decision() {
        return draft.decision().map(DraftInWords::told).orElse(state());
    }

    /** What the checks say, in short. */
    public String checked() {
        int wrong = checks.findings().size();
        return switch (checks.state()) {
            case QUEUED -> "Waiting to start";
            case RUNNING -> "Under way";
            case DONE -> wrong == 0 ? "Passed" : wrong == 1 ? "1 thing to put right" : wrong + " things to put right";
        };
    }

    /** Whether its checks have something to wait for. */
    public boolean underWay() {
        return checks.state() != CheckState.State.DONE;
    }

    /** Whether it waits for somebody to decide. */
    public boolean waits() {
        return draft.state() == Draft.State.OPEN && checks.passed();
    }

    public boolean isOpen() {
        return draft.state() == Draft.State.OPEN;
    }

    public boolean isApproved() {
        return draft.state() == Draft.State.APPROVED;
    }

    /** Whether it is somebody's own and still has a way to go. */
    boolean isOpenFor(String name) {
        return draft.author().equals(name) && (isOpen() || draft.state() == Draft.State.SENT_BACK);
    }

    public boolean mayWithdraw() {
        return lead && (isOpen() || isApproved() || draft.state() == Draft.State.SENT_BACK);
    }

    /** What somebody did, for example "Sent back by Noor". */
    public static String told(Event event) {
        String what = switch (event.kind()) {
            case UPLOADED -> "Uploaded";
            case APPROVED -> "Approved";
            case SENT_BACK -> "Sent back";
            case WITHDRAWN -> "Withdrawn";
            case PUBLISHED -> "Published";
        };
        return what + " by " + event.by();
    }
}
