package waymark.site.meeting;

import java.time.LocalDate;
import java.util.List;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.panel.Decision;
import waymark.panel.MayDecide;
import waymark.panel.MeetingShown;
import waymark.panel.Panel;
import waymark.panel.Referral;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * How a meeting stands for somebody who looks at it today.
 *
 * @param next the panel's next meeting after it; null when none is known
 */
public record MeetingStands(Panel panel, MeetingShown shown, Caller reader, LocalDate today, LocalDate next) {

    public boolean chair() {
        return reader.is(Role.PANEL_CHAIR);
    }

    public boolean sits() {
        return chair() || reader.is(Role.PANEL_MEMBER);
    }

    public boolean open() {
        return shown.signed() == null;
    }

    public boolean ahead() {
        return shown.date().isAfter(today);
    }

    public String path() {
        return PanelInWords.path(panel, shown.date());
    }

    /** Whether a decision was recorded at this meeting. */
    boolean here(Decision decision) {
        return shown.date().equals(decision.given().meeting());
    }

    /** Where a case goes that may not be decided with those who are there; empty when it may be decided. */
    String adjourned(String reference) {
        MayDecide may = shown.mayDecide();
        return may == null || !may.adjourned().contains(reference)
                ? ""
                : may.to() == null ? "To a day that is still to be named" : "To " + Moment.day(may.to());
    }

    /** Where the reader decides about a question here; empty when they cannot. */
    String decide(Referral referral, String question) {
        MayDecide may = shown.mayDecide();
        boolean chairOnly = may != null && may.byChair().contains(referral.reference());
        return open() && shown.begun() && sits() && (chair() || !chairOnly)
                ? decidePath(referral, question) + "?meeting=" + shown.date()
                : "";
    }

    /** Where the chair decides about a question without waiting for a meeting. */
    String decidePath(Referral referral, String question) {
        return Address.of("panels", panel.id(), "decide", referral.recommendation(), question);
    }

    /** Roles that must be there and have not written about a case that the chair may decide without them. */
    List<String> viewsMissing(String reference) {
        MayDecide may = shown.mayDecide();
        return may == null || !may.byChair().contains(reference)
                ? List.of()
                : may.absent().stream()
                        .filter(role -> shown.attendance().writtenViews().stream()
                                .noneMatch(view ->
                                        role.equalsIgnoreCase(view.role()) && reference.equals(view.reference())))
                        .toList();
    }
}
