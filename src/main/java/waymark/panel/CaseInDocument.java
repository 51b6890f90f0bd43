package waymark.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

/** Tells what minutes say of one case from all the rest. */
record CaseInDocument(OneCase about) {

    /** The part of the case, and whatever else names it. */
    Document only(Document minutes) {
        return taken(minutes, UnaryOperator.identity(), this::only);
    }

    /** Everything but that. */
    Document without(Document minutes) {
        return taken(minutes, its -> null, this::without);
    }

    /** @param its what becomes of the part of the case, which ends where another begins; null takes it out */
    private Document taken(Document minutes, UnaryOperator<Block> its, UnaryOperator<Block> others) {
        List<Block> kept = new ArrayList<>();
        boolean inPart = false;
        for (Block block : minutes.blocks()) {
            if (block instanceof Heading(int level, String text) && level == 2) {
                inPart = text.equals(Minutes.heading(about.reference()));
            }
            Block taken = (inPart ? its : others).apply(block);
            if (taken != null) {
                kept.add(taken);
            }
        }
        return new Document(minutes.title(), List.copyOf(kept), minutes.footing());
    }

    private Block only(Block block) {
        return switch (block) {
            case Paragraph paragraph -> about.isIn(paragraph.text()) ? paragraph : null;
            case Notice notice -> about.isIn(notice.text()) ? notice : null;
            case Bullets bullets ->
                items(bullets.items().stream().filter(about::isIn).toList());
            case Grid grid ->
                rows(grid, grid.rows().stream().filter(this::names).toList());
            case Pairs _, Heading _, Picture _ -> null;
        };
    }

    private Block without(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(about.without(paragraph.text()));
            case Notice notice -> new Notice(about.without(notice.text()));
            case Bullets bullets ->
                items(bullets.items().stream().filter(item -> !about.isIn(item)).toList());
            case Grid grid ->
                rows(grid, grid.rows().stream().filter(row -> !names(row)).toList());
            case Pairs pairs ->
                new Pairs(pairs.pairs().stream()
                        .map(pair -> new Pair(pair.name(), about.without(pair.value())))
                        .toList());
            case Heading heading -> heading;
            case Picture picture -> picture;
        };
    }

    private static Block items(List<String> items) {
        return items.isEmpty() ? null : new Bullets(items);
    }

    private static Block rows(Grid grid, List<List<String>> rows) {
        return rows.isEmpty() ? null : new Grid(grid.caption(), grid.headings(), rows);
    }

    private boolean names(List<String> row) {
        return row.stream().anyMatch(about::isIn);
    }
}
