package waymark.site.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;

/**
 * Draws numbers as bars that lie below one another, each under its name, as SVG. A filled bar can stand in a longer
 * outline: so many out of so many. Nothing is told by colour alone. Lengths are in SVG units.
 */
final class BarPicture {

    private static final int WIDTH = 360;
    private static final int LONGEST = 230;
    private static final int LINE = 17;
    private static final int BAR = 16;
    private static final int GAP = 10;
    private static final int CHARACTERS = 46;

    /**
     * One bar.
     *
     * @param value what is filled; null when it is not shown
     * @param outOf the outline around it; null for none
     * @param words what stands beside it
     */
    record Bar(String label, Long value, Long outOf, String words) {}

    private BarPicture() {}

    /** @param id its own on the page */
    static String svg(String id, String title, List<Bar> bars) {
        long most = bars.stream().mapToLong(BarPicture::length).max().orElse(1);
        List<String> drawn = new ArrayList<>();
        int y = 0;
        for (Bar bar : bars) {
            for (String line :
                    WordUtils.wrap(bar.label(), CHARACTERS, "\n", true).split("\n")) {
                y += LINE;
                drawn.add("<text x=\"0\" y=\"%d\">%s</text>%n".formatted(y - 4, escaped(line)));
            }
            drawn.add(bar(bar, y, Math.max(1, most)));
            y += BAR + GAP;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="%s-title %s-words" \
                font-family="Arial, sans-serif" font-size="13" fill="currentColor">
                <title id="%s-title">%s</title>
                <desc id="%s-words">%s</desc>
                %s</svg>
                """.formatted(
                        WIDTH,
                        y,
                        id,
                        id,
                        id,
                        escaped(title),
                        id,
                        escaped(bars.stream()
                                        .map(bar -> bar.label() + ": " + bar.words())
                                        .collect(Collectors.joining("; "))
                                + "."),
                        String.join("", drawn));
    }

    private static String bar(Bar bar, int y, long most) {
        double filled = bar.value() == null ? 0 : (double) LONGEST * bar.value() / most;
        double outline = bar.outOf() == null ? 0 : (double) LONGEST * bar.outOf() / most;
        return """
                <rect x="0.5" y="%d.5" width="%.1f" height="%d" fill="none" stroke="currentColor"/>
                <rect x="0" y="%d" width="%.1f" height="%d"/>
                <text x="%.1f" y="%d" font-weight="bold">%s</text>
                """.formatted(
                        y,
                        Math.max(filled, outline),
                        BAR - 1,
                        y,
                        filled,
                        BAR,
                        Math.max(filled, outline) + 7,
                        y + 13,
                        escaped(bar.words()));
    }

    private static long length(Bar bar) {
        return Math.max(bar.value() == null ? 0 : bar.value(), bar.outOf() == null ? 0 : bar.outOf());
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml11(text);
    }
}
