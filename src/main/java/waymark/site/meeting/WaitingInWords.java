package waymark.site.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.panel.Panel;
import waymark.panel.Referral;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * A case that waits, with why it presses.
 *
 * @param path the page of the case
 * @param legalDate the first date of the law that is still to be kept; empty when there is none
 * @param left how far that is away; empty when there is none, or the meeting is over
 * @param late whether that has gone by
 * @param presses what else makes it press, the strongest first
 * @param received the day on which it reached the council
 * @param heard where it is heard as things stand; empty when that is not told
 */
public record WaitingInWords(
        String reference,
        String path,
        String legalDate,
        String left,
        boolean late,
        List<String> presses,
        String received,
        String heard) {

    static WaitingInWords of(Panel panel, Referral referral, LocalDate today, String heard) {
        LocalDate legal = referral.legalDate();
        return new WaitingInWords(
                referral.reference(),
                Address.of("cases", panel.authority(), referral.reference()) + "?panel=" + Address.encoded(panel.id()),
                legal == null ? "" : Moment.day(legal),
                legal == null ? "" : DaysLeft.to(legal, today),
                legal != null && legal.isBefore(today),
                presses(referral),
                Moment.day(referral.receivedAt().toLocalDate()),
                heard);
    }

    /** The same on the page of a meeting. */
    static WaitingInWords of(MeetingStands meeting, Referral referral) {
        WaitingInWords told = of(meeting.panel(), referral, meeting.today(), "");
        boolean over = !meeting.open();
        return new WaitingInWords(
                referral.reference(),
                told.path + "&meeting=" + meeting.shown().date(),
                told.legalDate,
                over ? "" : told.left,
                !over && told.late,
                over ? List.of() : told.presses,
                told.received,
                "");
    }

    /** The same with where it goes. */
    WaitingInWords goes(String where) {
        return new WaitingInWords(reference, path, legalDate, left, late, presses, received, where);
    }

    private static List<String> presses(Referral referral) {
        List<String> presses = new ArrayList<>();
        if (referral.cannotWait()) {
            presses.add("Cannot wait: a danger or a duty comes before any meeting");
        }
        if (referral.noEducation()) {
            presses.add("No education now");
        }
        switch (referral.risk()) {
            case HIGH -> presses.add("High risk of permanent exclusion");
            case MED -> presses.add("Medium risk of permanent exclusion");
            case LOW, NOT_KNOWN -> {
                // does not press
            }
        }
        if (referral.notBefore() != null) {
            presses.add("Deferred until " + Moment.day(referral.notBefore()));
        }
        return List.copyOf(presses);
    }
}
