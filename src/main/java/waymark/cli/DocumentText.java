package waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waymark.explain.Document;
import waymark.explain.Document.Block;
import waymark.explain.Document.Bullets;
import waymark.explain.Document.Grid;
import waymark.explain.Document.Heading;
import waymark.explain.Document.Notice;
import waymark.explain.Document.Pair;
import waymark.explain.Document.Pairs;
import waymark.explain.Document.Paragraph;
import waymark.explain.Document.Picture;

/** A document as lines in a terminal. */
record DocumentText(Terminal terminal) {

    private static final int INDENT = 4;

    String of(Document document) {
        List<String> parts = new ArrayList<>();
        parts.add(terminal.bold(terminal.wrapped(0, document.title())));
        document.blocks().forEach(block -> parts.add(text(block)));
        parts.add(terminal.wrapped(0, document.footing()));
        return "\n" + String.join("\n\n", parts) + "\n";
    }

    private String text(Block block) {
        return switch (block) {
            case Heading heading ->
                terminal.bold(terminal.wrapped(
                        0, heading.level() == 2 ? heading.text().toUpperCase(Locale.UK) : heading.text()));
            case Paragraph paragraph -> terminal.wrapped(0, paragraph.text());
            case Notice notice ->
                terminal.bold("! ") + terminal.wrapped(2, notice.text()).strip();
            case Bullets bullets -> bullets.items().stream().map(this::item).collect(Collectors.joining("\n"));
            case Pairs pairs -> pairs.pairs().stream().map(this::pair).collect(Collectors.joining("\n"));
            case Grid grid -> grid(grid);
            case Picture picture ->
                terminal.wrapped(0, picture.drawing().title()) + "\n"
                        + terminal.wrapped(INDENT, picture.drawing().words());
        };
    }

    private String item(String words) {
        return "  - " + terminal.wrapped(INDENT, words).strip();
    }

    private String pair(Pair pair) {
        return terminal.wrapped(0, pair.name() + ": " + pair.value());
    }

    /** A row a paragraph, because a terminal is narrower than a page. */
    private String grid(Grid grid) {
        return terminal.wrapped(0, grid.caption()) + "\n"
                + grid.rows().stream().map(row -> item(row(grid, row))).collect(Collectors.joining("\n"));
    }

    private static String row(Grid grid, List<String> row) {
        return row.getFirst()
                + IntStream.range(1, row.size())
                        .filter(i -> !row.get(i).isEmpty())
                        .mapToObj(i -> (row.get(i - 1).endsWith(".") ? " " : ". ")
                                + grid.headings().get(i) + ": " + row.get(i))
                        .collect(Collectors.joining());
    }
}
