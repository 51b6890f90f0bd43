package waymark.policy.due;

/** Words that are not a due date, with what would be. */
public final class UnreadableDue extends RuntimeException {

    UnreadableDue(String what) {
        super(what);
    }

    /** How a due date may be written. */
    public String fix() {
        return "Write for example '6 weeks after ehc.request.receivedOn', '15 days beginning with ehc.draft.servedOn', "
                + "'before 15 February of ehc.transfer.on', 'at age 14', '6 months after (at age 17)', "
                + "'6th school day beginning with exclusions.firstDay', "
                + "'earlier of 8 weeks after ehc.review.amendmentNoticeSentOn and 12 weeks after ehc.review.meetingOn', or leave it empty.";
    }
}
