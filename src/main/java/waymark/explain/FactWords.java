package waymark.explain;

import waymark.casefile.InWords;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.NotMet;

/** A fact as it stands against a condition. */
final class FactWords {

    private FactWords() {}

    /** For example "Attendance: 84.2% (the line: less than 90%)". */
    static String used(FactUsed used) {
        return InWords.fact(used.fact()) + ": " + InWords.value(used.fact(), used.value())
                + (Boolean.TRUE.equals(used.workedOut()) ? ", worked out" : "")
                + line(used);
    }

    /** For example "Attendance is 92%, not less than 90%". */
    static String notMet(NotMet notMet) {
        return InWords.fact(notMet.fact()) + " is " + InWords.value(notMet.fact(), notMet.value()) + ", not "
                + InWords.condition(notMet.fact(), notMet.condition());
    }

    /** The condition, unless it only repeats the value or that a value is known. */
    private static String line(FactUsed used) {
        String line = InWords.condition(used.fact(), used.condition());
        String value = InWords.value(used.fact(), used.value());
        return line.equals(value) || line.equals("known") ? "" : " (the rule looks for: " + line + ")";
    }
}
