package waymark.recommend;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a fact table's marks of doubt in words that a panel member understands. */
public final class Doubt {

    private static final Map<String, String> MARKS = Map.of(
            "K", "written from knowledge and not yet checked against the source",
            "PROP", "a default that the council must confirm",
            "V-sec", "read in a secondary source; the primary text was not seen",
            "V-2ND", "read in a secondary source; the primary text was not seen");

    private Doubt() {}

    /** Each line of doubt, its mark put into words; empty when there is none. */
    public static String inWords(String doubt) {
        return doubt.lines().map(Doubt::line).collect(Collectors.joining(" "));
    }

    private static String line(String line) {
        for (String mark : List.of("PROP", "V-sec", "V-2ND", "K")) {
            if (line.equals(mark)) {
                return sentence(MARKS.get(mark));
            }
            if (line.startsWith(mark + ":")) {
                return sentence(MARKS.get(mark)) + " "
                        + sentence(line.substring(mark.length() + 1).strip());
            }
        }
        return sentence(line.strip());
    }

    private static String sentence(String words) {
        if (words.isEmpty()) {
            return "";
        }
        String capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
