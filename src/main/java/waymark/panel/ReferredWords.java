package waymark.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.casefile.InWords;

/** What is said to those who refer a case, and at once to the chair. */
final class ReferredWords {

    private ReferredWords() {}

    /**
     * @param ahead the days of the panel's meetings from today on
     * @param heard the day of the one that hears the case as things stand
     */
    static Referred of(Panel panel, Referrals.Put put, List<LocalDate> ahead, Optional<LocalDate> heard) {
        Referral referral = put.referral();
        String replaced = put.before() == null || put.before().equals(referral.recommendation()) ? null : put.before();
        String chairNow = chairNow(referral, ahead, heard);
        return new Referred(
                panel.id(),
                referral,
                replaced,
                heard.orElse(null),
                chairNow,
                waits(put, replaced)
                        + heard.map(day -> " It is heard on " + InWords.date(day) + " as things stand.")
                                .orElse(
                                        ahead.isEmpty()
                                                ? " No meeting ahead is known: the chair can add one."
                                                : " No meeting ahead has room for it in time: the chair decides what becomes of it.")
                        + (chairNow == null ? "" : " " + chairNow));
    }

    private static String waits(Referrals.Put put, String replaced) {
        return replaced != null
                ? "This case file replaces the one that was in front of the panel; the case keeps its place."
                : put.before() != null
                        ? "The very same is in front of the panel already."
                        : "The case waits for the panel.";
    }

    private static String chairNow(Referral referral, List<LocalDate> ahead, Optional<LocalDate> heard) {
        if (referral.cannotWait()) {
            return "The chair decides now: a danger or a duty in this case goes before any meeting.";
        }
        LocalDate legal = referral.legalDate();
        if (legal == null || heard.isPresent() && !legal.isBefore(heard.get())) {
            return null;
        }
        return "The chair decides now: the law's date of " + InWords.date(legal)
                + (heard.isPresent()
                        ? " lies before the meeting."
                        : ahead.isEmpty() ? " has no meeting before it." : " cannot be left to a meeting.");
    }
}
