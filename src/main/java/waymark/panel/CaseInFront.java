package waymark.panel;

import java.util.List;

/**
 * A case as a panel has it in front of it.
 *
 * @param legalDateOf what the first legal date is for; null when there is no such date
 * @param asked the questions that are the panel's, in the order in which the council lists them
 */
public record CaseInFront(Referral referral, String legalDateOf, List<Asked> asked) {

    /**
     * A question that is the panel's.
     *
     * @param outcome what is suggested; null when nothing is
     * @param title what that is called; null when nothing is suggested
     * @param force how strongly the strongest row behind it binds, for example {@code statute}; null when nothing is
     *     suggested
     * @param decision what holds of what the panel recorded about it; null while that is nothing
     */
    public record Asked(String question, String outcome, String title, String force, Decision decision) {}
}
