package waymark.explain;

import java.util.List;
import java.util.stream.Stream;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.explain.Document.Block;
import waymark.explain.Document.Bullets;
import waymark.explain.Document.Grid;
import waymark.explain.Document.Heading;
import waymark.explain.Document.Notice;
import waymark.explain.Document.Pairs;
import waymark.explain.Document.Paragraph;
import waymark.explain.Document.Picture;

/** Cases told under the shipped release. */
final class Told {

    private Told() {}

    static Explanation of(CaseFile caseFile) {
        return Explanation.of(Shipped.recommender().recommend(caseFile), caseFile, Shipped.release());
    }

    /** Every piece of text in a document, in reading order. */
    static List<String> words(Document document) {
        return Stream.concat(
                        Stream.of(document.title()), document.blocks().stream().flatMap(Told::words))
                .toList();
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Notice notice -> Stream.of(notice.text());
            case Bullets bullets -> bullets.items().stream();
            case Pairs pairs -> pairs.pairs().stream().flatMap(pair -> Stream.of(pair.name(), pair.value()));
            case Grid grid ->
                Stream.concat(
                        Stream.concat(Stream.of(grid.caption()), grid.headings().stream()),
                        grid.rows().stream().flatMap(List::stream));
            case Picture picture -> Stream.of(picture.drawing().words());
        };
    }
}
