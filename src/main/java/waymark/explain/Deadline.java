package waymark.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.casefile.InWords;
import waymark.recommend.Recommendation.Suggestion;

/** When a suggestion must be done by, as seen from the day of the case. */
record Deadline(Suggestion suggestion, LocalDate asAt) {

    boolean dated() {
        return suggestion.due() != null;
    }

    boolean met() {
        return "met".equals(suggestion.dueStatus());
    }

    boolean overdue() {
        return "overdue".equals(suggestion.dueStatus());
    }

    /** Still to come, or today. */
    boolean open() {
        return dated() && !met() && !overdue();
    }

    /** Still to come, in the year that starts today. */
    boolean withinAYear() {
        return open() && suggestion.due().isBefore(asAt.plusYears(1));
    }

    /** For example "7 December 2026 (14 days left)"; why there is no date; or nothing. */
    String words() {
        if (!dated()) {
            return suggestion.dueNote() == null ? "" : "No date: " + FactWords.labelled(suggestion.dueNote());
        }
        long days = ChronoUnit.DAYS.between(asAt, suggestion.due());
        String left =
                met() ? "done" : overdue() ? days(-days) + " overdue" : days == 0 ? "today" : days(days) + " left";
        return InWords.date(suggestion.due()) + " (" + left + ")";
    }

    /** The same as a sentence, or nothing. */
    String sentence() {
        String words = words();
        return words.isEmpty() ? "" : dated() ? "By " + words + "." : Law.sentence(words);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
