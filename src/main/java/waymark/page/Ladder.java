package waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import waymark.explain.Drawing;
import waymark.explain.Drawing.Standing;
import waymark.explain.Drawing.Step;

/**
 * Where each step of a drawing stands on the page: a rail down the left side and a box for each step. Narrow enough for a
 * telephone, and told apart by words and lines, never by colour. Lengths are in SVG units.
 *
 * @param heading the title, over the steps
 * @param height of the whole picture
 */
public record Ladder(Drawing drawing, List<Line> heading, List<Rung> rungs, int height) {

    public static final int WIDTH = 340;

    private static final int RAIL = 14;
    private static final int BOX = 40;
    private static final int GAP = 12;
    private static final int PADDING = 10;
    private static final int LINE = 20;
    private static final int CHARACTERS = 32;
    private static final int HEADING_CHARACTERS = 36;

    /** A box with its words. */
    public record Rung(Standing standing, int top, int height, List<Line> lines) {

        public boolean suggested() {
            return standing == Standing.SUGGESTED;
        }

        /** How the line round it is broken; null for an unbroken one. */
        public String dashes() {
            return standing == Standing.OTHER ? "6 4" : null;
        }

        /** How thick the line round it is. */
        public int line() {
            return suggested() ? 4 : standing == Standing.NOW ? 2 : 1;
        }

        /** From the rail to the box. */
        public String arm() {
            return "M" + RAIL + " " + middle() + "H" + BOX;
        }

        /** An arrow head that points at the box. */
        public String pointer() {
            return "M" + (BOX - 2) + " " + middle() + "l-14 -8v16z";
        }

        private int middle() {
            return top + height / 2;
        }
    }

    /** A line of words; {@code y} is where it stands. */
    public record Line(String text, int y, boolean bold) {

        /** Null for plain words. */
        public String weight() {
            return bold ? "bold" : null;
        }
    }

    /** Lays a drawing out from top to bottom. */
    public static Ladder of(Drawing drawing) {
        List<Line> heading = lines(drawing.title(), HEADING_CHARACTERS, LINE - 4, true);
        List<Rung> rungs = new ArrayList<>();
        int top = LINE * heading.size() + GAP;
        for (Step step : drawing.steps()) {
            Rung rung = rung(step, top);
            rungs.add(rung);
            top += rung.height() + GAP;
        }
        return new Ladder(drawing, heading, List.copyOf(rungs), top - GAP + 4);
    }

    private static Rung rung(Step step, int top) {
        List<Line> lines = new ArrayList<>();
        String label = label(step.standing());
        int y = top + PADDING + 13;
        if (!label.isEmpty()) {
            lines.add(new Line(label, y, true));
            y += LINE;
        }
        lines.addAll(lines(step.title(), CHARACTERS, y, step.standing() == Standing.SUGGESTED));
        return new Rung(step.standing(), top, 2 * PADDING + LINE * lines.size() - 4, List.copyOf(lines));
    }

    private static List<Line> lines(String words, int characters, int y, boolean bold) {
        String[] lines = WordUtils.wrap(words, characters, "\n", true).split("\n");
        return IntStream.range(0, lines.length)
                .mapToObj(i -> new Line(lines[i], y + i * LINE, bold))
                .toList();
    }

    /** The line that the boxes hang on. */
    public String rail() {
        return rungs.isEmpty()
                ? ""
                : "M" + RAIL + " " + rungs.getFirst().middle() + "V"
                        + rungs.getLast().middle();
    }

    /** What is written over a step; empty for one that is neither suggested nor where things are now. */
    public static String label(Standing standing) {
        return switch (standing) {
            case SUGGESTED -> "Suggested";
            case NOW -> "Now";
            case OTHER -> "";
        };
    }

    /** The name of a step's style. */
    public static String mark(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
