package waymark.site.ahead;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Draws a few numbers as columns, as SVG. Each carries its number, and nothing is told by colour alone: it takes the
 * colour of the text around it, so it prints and works in forced colours. Lengths are in SVG units.
 */
final class ColumnPicture {

    private static final int WIDTH = 320;
    private static final int HIGHEST = 90;
    private static final int TOP = 22;
    private static final int FOOT = 24;
    private static final double FILLED = .62;

    /** One column. */
    record Column(String label, long value) {}

    private ColumnPicture() {}

    /** @param id its own on the page */
    static String svg(String id, String title, List<Column> columns) {
        double step = (double) WIDTH / columns.size();
        long most = columns.stream().mapToLong(Column::value).max().orElse(0);
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            drawn.append(column(columns.get(i), i * step, step, most));
        }
        int bottom = TOP + HIGHEST;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="%s-title %s-words" \
                font-family="Arial, sans-serif" font-size="13" fill="currentColor">
                <title id="%s-title">%s</title>
                <desc id="%s-words">%s</desc>
                %s<path d="M0 %dH%d" stroke="currentColor" fill="none"/>
                </svg>
                """.formatted(
                        WIDTH,
                        bottom + FOOT,
                        id,
                        id,
                        id,
                        escaped(title),
                        id,
                        escaped(columns.stream()
                                        .map(each -> each.label() + ": " + each.value())
                                        .collect(Collectors.joining(", "))
                                + "."),
                        drawn,
                        bottom,
                        WIDTH);
    }

    private static String column(Column column, double x, double step, long most) {
        double middle = x + step / 2;
        double height = most == 0 ? 0 : (double) HIGHEST * column.value() / most;
        double top = TOP + HIGHEST - height;
        return """
                <rect x="%.1f" y="%.1f" width="%.1f" height="%.1f"/>
                <text x="%.1f" y="%.1f" text-anchor="middle" font-weight="bold">%d</text>
                <text x="%.1f" y="%d" text-anchor="middle">%s</text>
                """.formatted(
                        x + step * (1 - FILLED) / 2,
                        top,
                        step * FILLED,
                        height,
                        middle,
                        top - 6,
                        column.value(),
                        middle,
                        TOP + HIGHEST + 18,
                        escaped(column.label()));
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml11(text);
    }
}
