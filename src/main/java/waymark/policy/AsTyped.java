package waymark.policy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spreadsheet program makes of a condition while somebody types it. */
final class AsTyped {
    static final String MADE_A_DATE =
            "Excel may have made a date of what was typed: give the cell the format Text, then type it again. ";

    private static final Map<String, String> MADE_NICE = Map.ofEntries(
            Map.entry("\u201c", "\""),
            Map.entry("\u201d", "\""),
            Map.entry("\u201e", "\""),
            Map.entry("\u2265", ">="),
            Map.entry("\u2264", "<="),
            Map.entry("\u2013", "-"),
            Map.entry("\u2014", "-"),
            Map.entry("\u2212", "-"),
            Map.entry("\u2026", ".."));
    private static final Pattern NICE = Pattern.compile("[\u201c\u201d\u201e\u2265\u2264\u2013\u2014\u2212\u2026]");
    private static final Pattern PERCENT = Pattern.compile("(\\d)\\s*%");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 10;

    private AsTyped() {}

    /** The condition before quotation marks, signs and dashes were made nice. */
    static String meant(String typed) {
        return NICE.matcher(typed).replaceAll(nice -> Matcher.quoteReplacement(MADE_NICE.get(nice.group())));
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** What to write in place of something that cannot be read. */
    static String better(String text) {
        if (PERCENT.matcher(text).find()) {
            return "Write " + PERCENT.matcher(text).replaceAll("$1") + " alone, without the sign for per cent.";
        }
        return "Write for example  < 90   [85..95)   SEMH, SLCN   not(HIGH)   true   unknown   -";
    }

    /** A parser goes as deep as the brackets do, and would run out of room. */
    static void mustBeShort(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, Math.abs(depth));
        }
        if (text.length() > LONGEST || deepest > DEEPEST) {
            throw new CellReader.Unreadable(
                    "The cell is too long or has too many brackets to be read as a test.",
                    "Split it over several rows.");
        }
    }
}
