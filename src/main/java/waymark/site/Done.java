package waymark.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done, told once at the top of the page that comes after it. */
public enum Done {
    UPLOADED("The draft is uploaded", "Its checks have started. This page shows what they find."),
    ALREADY_THERE("You have uploaded this before", "The same files are the same draft. This is how it stands."),
    IMPACT_STARTED("The cases are being looked at", "You can leave this page and come back."),
    IMPACT_STOPPED("The run is stopped", "You can ask for it again."),
    APPROVED("The draft is approved", "It can now be published."),
    SENT_BACK("The draft is sent back", "Its author sees your reason."),
    WITHDRAWN("The draft is withdrawn", "Nothing of it is in force. Uploading the same files opens it again."),
    PUBLISHED("The change is published", "It counts from the day you chose, on every part of the service."),
    UNDONE("The change is taken back", "What was in force before it is in force again. Both stay in the history."),
    DECIDED(
            "The decision is recorded",
            "This is how it stands. Nobody can change it; a mistake is put right beside it."),
    CORRECTED("The correction is recorded", "It holds from now on. What it corrects stays on record."),
    SIGNED_IN_AGAIN(
            "You are signed in again", "What you sent last was not recorded. Look at this page and send it again."),
    MEETING_ADDED("The meeting is added", "Cases are put on its agenda by the usual order."),
    CASE_MOVED("The case is moved", "Your reason stands in the minutes."),
    ATTENDANCE_RECORDED("Who is here is recorded", "The agenda now stays as it was when the meeting began."),
    CHAIRS_ACTION_PUT("What the panel says is recorded", "It stands in the minutes."),
    MINUTES_WORDED("The words are changed", "What was recorded stays as it was."),
    MINUTES_SIGNED(
            "The minutes are signed", "They stay as they are. A correction of a decision is recorded beside it."),
    REFERRAL_BEGUN_BEFORE(
            "This referral was begun before", "Here is what is known so far. You go on where it was left."),
    REFERRAL_THROWN_AWAY("The referral is thrown away", "Nothing of it is kept, and no panel has seen it."),
    SIGNED_OUT("You are signed out", "Close the browser too if others use this computer."),
    PASSWORD_CHANGED("Your password is changed", "You are signed out wherever else you were signed in."),
    ACCOUNT_CHANGED("The account is changed", "It counts from the person's next click."),
    ACCOUNT_CLOSED("The account is closed", "The person is signed out everywhere. What they did stays on record."),
    KEY_REVOKED("The key is revoked", "It opens nothing from now on."),
    ACTION_DONE("The action is done", "It is off your list. You can take that back below."),
    ACTION_NOT_DONE("The action is on your list again", "The record says that you took it back."),
    TEAMS_CHOSEN("Your teams are saved", "What they own is on your list and in your private calendar."),
    CALENDAR_ENDED("The private address has ended", "Calendar programs find nothing there any more."),
    HELD("The hold is in place", "What it covers is not deleted until somebody ends it."),
    HOLD_ENDED("The hold has ended", "It stays on the list, with why it ended.");

    public final String title;
    public final String more;

    Done(String title, String more) {
        this.title = title;
        this.more = more;
    }

    /** As an address has it, for example {@code sent-back}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Done> of(String word) {
        return Arrays.stream(values()).filter(done -> done.word().equals(word)).findFirst();
    }
}
