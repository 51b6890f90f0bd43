package waymark.explain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import waymark.recommend.Detail;

/** Cases told under the shipped release. */
final class Told {

    private Told() {}

    /** A case by the name of its fixture or worked case. */
    record Case(String name, CaseFile caseFile) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final class Loaded {
        static final List<Case> CASES = load();
        static final Map<CaseFile, Explanation> TOLD = new ConcurrentHashMap<>();
    }

    /** Every fixture and every worked case of the law. */
    static List<Case> cases() {
        return Loaded.CASES;
    }

    private static List<Case> load() {
        return Stream.concat(
                        Shipped.fixtures().stream()
                                .map(file -> new Case(
                                        file.getFileName().toString(),
                                        Shipped.reader().read(Shipped.json(file).get("case")))),
                        Shipped.workedCases().stream()
                                .map(worked -> new Case(worked.path("id").asText(), Shipped.caseFile(worked))))
                .toList();
    }

    static Explanation of(CaseFile caseFile) {
        return Loaded.TOLD.computeIfAbsent(
                caseFile, one -> Explanation.of(Shipped.recommender().recommend(one), one, Shipped.release()));
    }

    /** A case told with everything that can be said of it. */
    static Explanation inFull(CaseFile caseFile) {
        return Explanation.of(Shipped.recommender().recommend(caseFile, Detail.FULL), caseFile, Shipped.release());
    }

    /** Every piece of text in a document, in reading order. */
    static List<String> words(Document document) {
        return Stream.concat(
                        Stream.of(document.title()), document.blocks().stream().flatMap(Told::words))
                .toList();
    }

    /** The running text of a document: what stands in sentences, without headings and the names of pairs. */
    static List<String> running(Document document) {
        return document.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Heading heading -> Stream.empty();
                    case Pairs pairs -> pairs.pairs().stream().map(pair -> pair.value());
                    default -> words(block);
                })
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
