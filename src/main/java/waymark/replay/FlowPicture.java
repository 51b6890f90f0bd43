package waymark.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;
import waymark.casefile.InWords;
import waymark.replay.Impact.Flow;

/**
 * Draws from what to what suggestions go, as SVG: what is suggested now on the left, what would be on the right, and
 * between them a band as broad as there are cases, with their number on it. It is told apart by place and number, never
 * by colour, and takes the colour of the text around it. Lengths are in SVG units.
 */
public final class FlowPicture {

    /** More bands than these cannot be told apart; the table holds them all. */
    private static final int MOST_BANDS = 15;

    private static final int WIDTH = 720;
    private static final int BOX = 230;
    private static final int LINE = 18;
    private static final int GAP = 14;
    private static final int PADDING = 8;
    private static final int BROADEST = 90;
    private static final int NARROWEST = 3;
    private static final int CHARACTERS = 29;

    private final StringBuilder svg = new StringBuilder();
    private final List<Flow> flows;
    private final double scale;

    /** An outcome on one side. */
    private static final class Node {
        private final List<String> lines;
        private double breadth;
        private int bands;
        private double top;
        private double used;

        private Node(Outcome outcome) {
            this.lines = List.of(WordUtils.wrap(ImpactWords.outcome(outcome), CHARACTERS, "\n", true)
                    .split("\n"));
        }

        private double height() {
            return Math.max(2 * PADDING + LINE * lines.size(), Math.max(breadth, LINE * bands) + 2);
        }

        /** Where the next band begins, in the middle of its share of the height. */
        private double next(double band) {
            double share = height() * Math.max(band, 1) / Math.max(breadth, 1);
            double middle = top + used + share / 2;
            used += share;
            return middle;
        }
    }

    private FlowPicture(List<Flow> flows) {
        this.flows = flows;
        long most = flows.stream().mapToLong(FlowPicture::cases).max().orElse(1);
        this.scale = (double) BROADEST / Math.max(1, most);
    }

    /** The picture, with its title and the same said in words inside it; empty when nothing changes. */
    public static String svg(List<Flow> flows) {
        return flows.isEmpty()
                ? ""
                : new FlowPicture(flows.stream().limit(MOST_BANDS).toList()).draw(flows.size());
    }

    private String draw(int all) {
        double bottom = 0;
        for (List<Flow> question : byQuestion().values()) {
            bottom = draw(question, bottom) + GAP;
        }
        String more = all > flows.size() ? " The table has " + (all - flows.size()) + " more." : "";
        String title = "From what to what suggestions would change";
        String words = flows.stream().map(FlowPicture::said).collect(Collectors.joining(" ")) + more;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %.0f" role="img" \
                aria-labelledby="flow-title flow-words" class="flow-picture" font-family="Arial, sans-serif" font-size="14" \
                fill="currentColor">
                <title id="flow-title">%s</title>
                <desc id="flow-words">%s</desc>
                %s</svg>
                """.formatted(WIDTH, bottom, title, escaped(words), svg);
    }

    private Map<String, List<Flow>> byQuestion() {
        return flows.stream().collect(Collectors.groupingBy(Flow::question, LinkedHashMap::new, Collectors.toList()));
    }

    private double draw(List<Flow> question, double from) {
        text(0, from + LINE, capital(InWords.code(question.getFirst().question())), true);
        double top = from + LINE + GAP;
        Map<String, Node> left = new LinkedHashMap<>();
        Map<String, Node> right = new LinkedHashMap<>();
        for (Flow flow : question) {
            count(left, flow.from(), flow);
            count(right, flow.to(), flow);
        }
        double bottom = Math.max(stack(left, 0, top), stack(right, WIDTH - BOX, top));
        List<Flow> inOrder = new ArrayList<>(question);
        inOrder.sort(Comparator.comparing(flow -> left.get(key(flow.from())).top + right.get(key(flow.to())).top));
        inOrder.forEach(flow -> band(flow, left.get(key(flow.from())), right.get(key(flow.to()))));
        return bottom;
    }

    private void count(Map<String, Node> nodes, Outcome outcome, Flow flow) {
        Node node = nodes.computeIfAbsent(key(outcome), none -> new Node(outcome));
        node.breadth += breadth(flow);
        node.bands++;
    }

    private double stack(Map<String, Node> nodes, int x, double from) {
        double top = from;
        for (Node node : nodes.values()) {
            node.top = top;
            svg.append(
                    "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"none\" stroke=\"currentColor\"/>%n"
                            .formatted(x + 1, top, BOX - 2, node.height()));
            double y = top + (node.height() - LINE * node.lines.size()) / 2 + LINE - 4;
            for (String line : node.lines) {
                text(x + PADDING, y, line, false);
                y += LINE;
            }
            top += node.height() + GAP;
        }
        return top;
    }

    private void band(Flow flow, Node from, Node to) {
        double half = breadth(flow) / 2;
        double y = from.next(2 * half);
        double then = to.next(2 * half);
        double x = BOX;
        double end = WIDTH - (double) BOX;
        double middle = (x + end) / 2;
        svg.append(("<path d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fV%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ\""
                        + " fill-opacity=\".15\" stroke=\"currentColor\" stroke-width=\".75\"/>%n")
                .formatted(
                        x,
                        y - half,
                        middle,
                        y - half,
                        middle,
                        then - half,
                        end,
                        then - half,
                        then + half,
                        middle,
                        then + half,
                        middle,
                        y + half,
                        x,
                        y + half));
        double beside = 2 * half < LINE ? then - half - 3 : then + 5;
        text(end - 8, beside, number(flow), true, "end");
    }

    private void text(double x, double y, String words, boolean bold) {
        text(x, y, words, bold, "start");
    }

    private void text(double x, double y, String words, boolean bold, String anchor) {
        svg.append("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>%n"
                .formatted(x, y, anchor, bold ? " font-weight=\"bold\"" : "", escaped(words)));
    }

    private double breadth(Flow flow) {
        return Math.max(NARROWEST, cases(flow) * scale);
    }

    private static long cases(Flow flow) {
        return flow.cases() == null ? 1 : flow.cases();
    }

    private static String number(Flow flow) {
        return flow.cases() == null ? "fewer than " + Impact.FEWEST_SHOWN : String.valueOf(flow.cases());
    }

    private static String said(Flow flow) {
        return "%s: %s from '%s' to '%s'."
                .formatted(
                        capital(InWords.code(flow.question())),
                        number(flow) + (cases(flow) == 1 && flow.cases() != null ? " case" : " cases"),
                        ImpactWords.outcome(flow.from()),
                        ImpactWords.outcome(flow.to()));
    }

    private static String key(Outcome outcome) {
        return outcome == null ? "" : outcome.code();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml11(text);
    }
}
