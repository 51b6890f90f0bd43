package waymark.page;

import java.util.Map;
import waymark.explain.Drawing;

/** A drawing as SVG, on its own. */
public final class SvgPicture {

    private SvgPicture() {}

    /** The picture, with its title and the same said in words inside it. */
    public static String of(Drawing drawing) {
        return Templates.filled("drawing", Map.of("ladder", Ladder.of(drawing), "alone", true));
    }
}
