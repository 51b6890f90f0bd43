package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import waymark.casefile.InWords;

/**
 * What a meeting may lawfully decide with those who are there.
 *
 * @param absent roles that must be there and are not
 * @param missed roles that should be there and are not; the meeting may decide without them
 * @param byChair references of cases that cannot wait: the chair decides, with the views of the absent roles in writing
 * @param adjourned references of the other cases
 * @param to the day to which those are adjourned; null when none is named or known
 * @param says the same in words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MayDecide(
        List<String> absent,
        List<String> missed,
        List<String> byChair,
        List<String> adjourned,
        LocalDate to,
        String says) {

    /**
     * Looks at who is there.
     *
     * @param next the next meeting known; null when none is
     */
    static MayDecide with(Panel panel, Attendance attendance, List<Referral> heard, LocalDate next) {
        List<String> absent = attendance.absent(panel.mustBePresent());
        List<String> missed = attendance.absent(panel.shouldBePresent());
        if (absent.isEmpty()) {
            return new MayDecide(
                    absent, missed, List.of(), List.of(), null, "The meeting may decide every case." + missed(missed));
        }
        LocalDate to = attendance.adjournedTo() == null ? next : attendance.adjournedTo();
        List<Referral> byChair =
                heard.stream().filter(referral -> cannotWaitFor(to, referral)).toList();
        List<String> adjourned = references(
                heard.stream().filter(referral -> !byChair.contains(referral)).toList());
        return new MayDecide(
                absent,
                missed,
                references(byChair),
                adjourned,
                to,
                words(absent, byChair, adjourned, to) + missed(missed));
    }

    /** Without a day to adjourn to, no legal date is safe. */
    private static boolean cannotWaitFor(LocalDate to, Referral referral) {
        return to == null ? referral.cannotWait() || referral.legalDate() != null : referral.pressesBefore(to);
    }

    private static String words(List<String> absent, List<Referral> byChair, List<String> adjourned, LocalDate to) {
        String roles = String.join(", ", absent);
        String who = Character.toUpperCase(roles.charAt(0)) + roles.substring(1)
                + (absent.size() == 1 ? " must" : " must all") + " be present and "
                + (absent.size() == 1 ? "is" : "are") + " not.";
        String chair = byChair.isEmpty()
                ? " No case has a legal date that would pass."
                : " The chair may decide " + String.join(", ", references(byChair))
                        + ", whose legal date would pass, once the absent have written their views.";
        String rest = adjourned.isEmpty()
                ? ""
                : to == null
                        ? " Name a day to adjourn the other cases to: no later meeting is known."
                        : (byChair.isEmpty() ? " The cases" : " The other cases") + " are adjourned to "
                                + InWords.date(to) + ".";
        return who + chair + rest;
    }

    private static String missed(List<String> missed) {
        return missed.isEmpty() ? "" : " Not there, though they should be: " + String.join(", ", missed) + ".";
    }

    private static List<String> references(List<Referral> referrals) {
        return referrals.stream().map(Referral::reference).toList();
    }
}
