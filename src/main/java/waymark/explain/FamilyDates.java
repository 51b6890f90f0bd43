package waymark.explain;

import java.time.LocalDate;
import waymark.casefile.InWords;

/** Dates as a family reads them. */
final class FamilyDates {

    private FamilyDates() {}

    /** What stands in front of the words, for example "By 7 December 2026". */
    static String before(Deadline deadline) {
        LocalDate day = deadline.suggestion().due();
        return day.equals(deadline.asAt())
                ? "Today, " + InWords.date(day)
                : (deadline.overdue() ? "It was due by " : "By ") + InWords.date(day);
    }

    /** What follows the words: by when it should happen; empty where there is no date. */
    static String after(Deadline deadline) {
        if (!deadline.dated()) {
            return deadline.suggestion().dueNote() == null ? "" : "The date is not known yet. You can ask us for it.";
        }
        String day = InWords.date(deadline.suggestion().due());
        if (FamilyPart.adverse(deadline.suggestion())) {
            return "The date for this is " + day + ".";
        }
        if (deadline.overdue()) {
            return "It was due by " + day + ", so it is late. You can ask why.";
        }
        return deadline.suggestion().due().equals(deadline.asAt())
                ? "This should happen today."
                : "This should happen by " + day + ".";
    }
}
