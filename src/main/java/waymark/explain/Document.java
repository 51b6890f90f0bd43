package waymark.explain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * An explanation as a person reads it, before it is put on a page, on paper or in a terminal.
 *
 * @param footing what stands at the foot of every page: the recommendation and the release it came from
 */
public record Document(String title, List<Block> blocks, String footing) {

    /** One piece of a document; {@code kind} says which in JSON. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Notice.class, name = "notice"),
        @JsonSubTypes.Type(value = Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Pairs.class, name = "pairs"),
        @JsonSubTypes.Type(value = Grid.class, name = "grid"),
        @JsonSubTypes.Type(value = Picture.class, name = "picture")
    })
    public sealed interface Block {}

    /** @param level 2 for a part of the document, 3 for a part of that */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** Words that must not be missed, such as rights or a danger. */
    public record Notice(String text) implements Block {}

    public record Bullets(List<String> items) implements Block {}

    /** Names and what stands beside them. */
    public record Pairs(List<Pair> pairs) implements Block {}

    public record Pair(String name, String value) {}

    /** A table with one row of headings. */
    public record Grid(String caption, List<String> headings, List<List<String>> rows) implements Block {}

    /** A drawing, with the same said in words. */
    public record Picture(Drawing drawing) implements Block {}
}
