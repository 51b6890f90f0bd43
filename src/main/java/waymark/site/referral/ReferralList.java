package waymark.site.referral;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.referral.Unfinished;
import waymark.referral.UnfinishedReferrals;
import waymark.referral.UnfinishedTime;
import waymark.site.Moment;

/**
 * The referrals that somebody can go on with, and those that were sent.
 *
 * @param days how long an unfinished one is kept
 */
public record ReferralList(List<Line> unfinished, List<Line> sent, String kept) {

    /**
     * One referral.
     *
     * @param said who did what last, and when
     */
    public record Line(Unfinished referral, String panel, String said) {}

    static ReferralList of(UnfinishedReferrals referrals, UnfinishedTime time, List<Panel> panels, Caller reader) {
        Map<String, String> titles = panels.stream().collect(Collectors.toMap(Panel::id, Panel::title));
        List<String> councils = panels.stream().map(Panel::authority).distinct().toList();
        List<Line> lines = councils.stream()
                .flatMap(council -> referrals.of(council).stream())
                .map(referral -> new Line(
                        referral, titles.getOrDefault(referral.panel(), referral.panel()), said(referral, reader)))
                .toList();
        return new ReferralList(
                lines.stream().filter(line -> !line.referral().sent()).toList(),
                lines.stream().filter(line -> line.referral().sent()).toList(),
                councils.size() == 1 ? time.words(councils.getFirst()) : "");
    }

    private static String said(Unfinished referral, Caller reader) {
        String begun = referral.begunBy().equals(reader.name()) ? "Begun by you" : "Begun by " + referral.begunBy();
        String last = referral.changedBy().equals(referral.begunBy())
                ? "last changed"
                : "last changed by " + referral.changedBy();
        return referral.sent()
                ? begun + ", sent on " + Moment.time(referral.sentAt())
                : begun + ", " + last + " on " + Moment.time(referral.changedAt());
    }
}
