package waymark.site.meeting;

import java.util.ArrayList;
import java.util.List;
import waymark.explain.Document;
import waymark.explain.Document.Block;
import waymark.explain.Document.Heading;
import waymark.panel.MinutesBook.Wording;
import waymark.site.Address;

/**
 * Minutes as a page tells them, part by part.
 *
 * @param footing what stands at their foot: which meeting, and whether they are signed
 */
public record MinutesInWords(String title, List<Part> parts, String footing) {

    /**
     * A part with its own heading.
     *
     * @param heading empty for the first
     * @param words where its words are changed; empty when they cannot be
     */
    public record Part(String heading, List<Block> blocks, String words) {}

    /**
     * @param path the page of the minutes
     * @param changed what can be changed; empty when the reader cannot
     */
    static MinutesInWords of(Document minutes, String path, List<Wording> changed) {
        List<Part> parts = new ArrayList<>();
        String heading = "";
        List<Block> blocks = new ArrayList<>();
        for (Block block : minutes.blocks()) {
            if (block instanceof Heading(int level, String text) && level == 2) {
                parts.add(part(heading, blocks, path, changed));
                heading = text;
                blocks = new ArrayList<>();
            } else {
                blocks.add(block);
            }
        }
        parts.add(part(heading, blocks, path, changed));
        return new MinutesInWords(minutes.title(), List.copyOf(parts), minutes.footing());
    }

    /** Whether a part has the words that close the minutes. */
    public boolean closes() {
        return parts.stream().anyMatch(part -> part.heading().equals(heading("closing")));
    }

    /** What a part is called, as the minutes have it. */
    static String heading(String part) {
        return switch (part) {
            case "opening" -> "";
            case "closing" -> "Other business";
            default -> "Case " + part;
        };
    }

    private static Part part(String heading, List<Block> blocks, String path, List<Wording> changed) {
        return new Part(
                heading,
                List.copyOf(blocks),
                changed.stream()
                        .filter(wording -> heading(wording.part()).equals(heading))
                        .findFirst()
                        .map(wording -> path + Address.of("words", wording.part()))
                        .orElse(""));
    }
}
