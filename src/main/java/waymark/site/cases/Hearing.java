package waymark.site.cases;

import java.time.LocalDate;
import waymark.casefile.InWords;
import waymark.panel.Panel;
import waymark.site.Address;

/**
 * A case on the agenda of a meeting, with those before and after it.
 *
 * @param meeting local date in Europe/London
 * @param begun whether the meeting has begun, so that the panel can decide
 * @param number its place on the agenda, from 1; 0 when it is not on it
 * @param cases how many are on it
 * @param recommendation the id of what is in front of the panel; empty when the case was not referred to it
 * @param previous the reference before it; empty for none
 * @param next the reference after it; empty for none
 */
public record Hearing(
        Panel panel,
        LocalDate meeting,
        boolean begun,
        int number,
        int cases,
        String recommendation,
        String previous,
        String next) {

    /** Where and when, for example "Single Panel, 26 November 2026". */
    public String title() {
        return panel.title() + ", " + InWords.date(meeting);
    }

    /** The page of the meeting. */
    public String path() {
        return Address.of("panels", panel.id(), "meetings", meeting.toString());
    }

    /** The page of another case of the meeting. */
    public String pathOf(String reference) {
        return Address.of("cases", panel.authority(), reference) + query();
    }

    /** What an address carries on so that the next page knows the meeting. */
    public String query() {
        return "?panel=" + Address.encoded(panel.id()) + "&meeting=" + meeting;
    }

    /** Where a question is decided. */
    public String decide(String question) {
        return Address.of("panels", panel.id(), "decide", recommendation, question) + "?meeting=" + meeting;
    }
}
