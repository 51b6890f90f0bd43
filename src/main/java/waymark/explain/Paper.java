package waymark.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import waymark.explain.Document.Block;
import waymark.explain.Document.Bullets;
import waymark.explain.Document.Grid;
import waymark.explain.Document.Heading;
import waymark.explain.Document.Notice;
import waymark.explain.Document.Pair;
import waymark.explain.Document.Pairs;
import waymark.explain.Document.Paragraph;
import waymark.explain.Document.Picture;

/** A document while it is being written. What has nothing in it is left out. */
public final class Paper {

    private final List<Block> blocks = new ArrayList<>();

    /** Begins a part. */
    public Paper part(String heading) {
        blocks.add(new Heading(2, heading));
        return this;
    }

    /** Begins a part of a part. */
    public Paper section(String heading) {
        blocks.add(new Heading(3, heading));
        return this;
    }

    /** A paragraph. */
    public Paper say(String words) {
        if (!words.isBlank()) {
            blocks.add(new Paragraph(words));
        }
        return this;
    }

    /** Words that must not be missed. */
    public Paper warn(String words) {
        blocks.add(new Notice(words));
        return this;
    }

    /** A list of points. */
    public Paper list(Collection<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
        }
        return this;
    }

    /** Names and what stands beside them. */
    public Paper pairs(List<Pair> pairs) {
        List<Pair> said = pairs.stream().filter(pair -> !pair.value().isEmpty()).toList();
        if (!said.isEmpty()) {
            blocks.add(new Pairs(said));
        }
        return this;
    }

    /** A table with one row of headings. */
    public Paper grid(String caption, List<String> headings, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(caption, headings, rows));
        }
        return this;
    }

    Paper draw(Optional<Drawing> drawing) {
        drawing.map(Picture::new).ifPresent(blocks::add);
        return this;
    }

    /** What an answer holds, where its detail may have left it out. */
    static <T> List<T> some(List<T> all) {
        return all == null ? List.of() : all;
    }

    /** The document. */
    public Document titled(String title, String footing) {
        return new Document(title, List.copyOf(blocks), footing);
    }
}
