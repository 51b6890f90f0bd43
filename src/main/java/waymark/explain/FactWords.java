package waymark.explain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.casefile.Vocabulary;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.NotMet;

/** A fact as it stands against a condition, as professionals say it. */
final class FactWords {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]+(\\.[a-zA-Z0-9]+)+");

    private FactWords() {}

    /** In short, with the line where there is one: "Attendance: 84.2%, below the 90% line". */
    static String standing(FactUsed used) {
        return valued(used) + against(used);
    }

    /** One fact that several grounds use, against each line. */
    static String standing(List<FactUsed> uses) {
        return valued(uses.getFirst())
                + uses.stream().map(FactWords::against).distinct().collect(Collectors.joining());
    }

    /** The value alone: "Attendance: 84.2%". */
    static String valued(FactUsed used) {
        return InWords.fact(used.fact()) + ": " + InWords.value(used.fact(), used.value())
                + (Boolean.TRUE.equals(used.workedOut()) ? " (worked out)" : "");
    }

    /** What stood in the way: "Attendance is 92%; needed: less than 90% (2 percentage points over)". */
    static String notMet(NotMet notMet) {
        return InWords.fact(notMet.fact()) + " is " + InWords.value(notMet.fact(), notMet.value())
                + (notMet.value() == null && notMet.condition().equals("known")
                        ? ""
                        : "; needed: " + InWords.condition(notMet.fact(), notMet.condition()))
                + (notMet.by() == null ? "" : " (" + notMet.by() + ")");
    }

    /** Words of the engine with each fact's name in them put as its label. */
    static String labelled(String words) {
        return NAME.matcher(words)
                .replaceAll(name -> Matcher.quoteReplacement(Vocabulary.get()
                        .find(name.group())
                        .map(fact -> "'" + fact.label() + "'")
                        .orElse(name.group())));
    }

    private static String against(FactUsed used) {
        if (used.condition().startsWith("due date:")) {
            return ", from which the date is counted";
        }
        boolean measured = used.value() instanceof Number || used.value() instanceof LocalDate;
        List<String> lines = Arrays.stream(used.condition().split(", "))
                .filter(test -> !test.equals("unknown") && !test.equals("known"))
                .toList();
        return measured && lines.size() == 1 ? against(used, lines.getFirst()) : "";
    }

    private static String against(FactUsed used, String line) {
        String[] sides = line.split(" ", 2);
        if (line.startsWith("[") || line.startsWith("(")) {
            return ", within: " + InWords.condition(used.fact(), line);
        }
        if (sides.length < 2 || used.value() instanceof LocalDate) {
            String condition = InWords.condition(used.fact(), line);
            return condition.equals(InWords.value(used.fact(), used.value())) ? "" : ", " + condition;
        }
        String end = InWords.condition(used.fact(), sides[1]);
        String of = end.endsWith("%") ? "the " + end + " line" : "the line of " + end;
        return switch (sides[0]) {
            case "<" -> ", below " + of;
            case "<=" -> ", at or below " + of;
            case ">" -> ", above " + of;
            default -> ", at or above " + of;
        };
    }
}
