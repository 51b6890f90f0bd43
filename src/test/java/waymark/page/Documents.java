package waymark.page;

import java.util.ArrayList;
import java.util.List;
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
import waymark.explain.Drawing;
import waymark.explain.Drawing.Standing;
import waymark.explain.Drawing.Step;

/** Documents with one of everything. */
final class Documents {

    static final String HASH = "sha256:0123456789abcdef";

    static final Drawing LADDER = new Drawing(
            "Which way on the ladder?",
            List.of(
                    new Step("Current level: 2", Standing.NOW),
                    new Step("Step up to level 3 <now> & tell the family at the next meeting", Standing.SUGGESTED),
                    new Step("Stay at level 2", Standing.OTHER)),
            "Now: level 2. Suggested: step up to level 3.");

    private Documents() {}

    static Document short_one() {
        return new Document("Panel paper: A-1", blocks(), "Recommendation 12ab, release 0123 (" + HASH + ")");
    }

    static Document long_one() {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 12).forEach(part -> blocks.addAll(blocks()));
        return new Document("Decision record: A-1", blocks, "Recommendation 12ab, release 0123 (" + HASH + ")");
    }

    private static List<Block> blocks() {
        return List.of(
                new Heading(2, "What is suggested"),
                new Notice("Waymark suggests; people decide."),
                new Pairs(List.of(new Pair("Reference", "A-1"), new Pair("Council", "Solihull"))),
                new Picture(LADDER),
                new Heading(3, "Step up"),
                new Paragraph("Attendance is 84% < 90% & falling."),
                new Bullets(List.of("Attendance: 84% (the rule looks for: less than 90%)", "Rule ga-l04")),
                new Grid("Facts", List.of("Fact", "Value"), List.of(List.of("Age", "9 years"), List.of("Level", "2"))));
    }
}
