package waymark.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.casefile.InWords;
import waymark.recommend.Recommendation.Suggestion;

/**
 * The last day for something, as seen from the day on which somebody reads of it. What a case file of an earlier day does
 * not know to be done may have been done since: that is said, and not taken for granted.
 *
 * @param on local date in Europe/London
 * @param left how many days there are still, or how late it is, in words
 */
public record DueDay(LocalDate on, Standing standing, String left) {

    /** How a last day stands. */
    public enum Standing {
        /** It had gone by when the case was looked at, and nothing showed it done. */
        OVERDUE,
        /** It has gone by since the case was looked at. */
        GONE_BY,
        TODAY,
        AHEAD,
        MET;

        /** Whether the day has gone by without being known to be met. */
        public boolean late() {
            return this == OVERDUE || this == GONE_BY;
        }
    }

    /**
     * The last day of a suggestion; null when it has none.
     *
     * @param day the day from which days are counted
     */
    static DueDay of(Suggestion suggestion, LocalDate day) {
        if (suggestion.due() == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(day, suggestion.due());
        Standing standing = standing(suggestion, days);
        return new DueDay(suggestion.due(), standing, left(standing, suggestion.due(), day));
    }

    private static Standing standing(Suggestion suggestion, long days) {
        if ("met".equals(suggestion.dueStatus())) {
            return Standing.MET;
        }
        if (days < 0) {
            return "overdue".equals(suggestion.dueStatus()) ? Standing.OVERDUE : Standing.GONE_BY;
        }
        return days == 0 ? Standing.TODAY : Standing.AHEAD;
    }

    private static String left(Standing standing, LocalDate on, LocalDate day) {
        return switch (standing) {
            case MET -> "done";
            case OVERDUE -> Age.of(on, day) + " overdue";
            case GONE_BY -> Age.of(on, day) + " late unless done since";
            case TODAY -> "today";
            case AHEAD -> Age.of(day, on) + " left";
        };
    }

    /** For example "7 December 2026". */
    public String day() {
        return InWords.date(on);
    }

    /** For example "7 December 2026: 14 days left". */
    public String words() {
        return day() + ": " + left;
    }
}
