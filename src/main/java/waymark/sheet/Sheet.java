package waymark.sheet;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table as people download it.
 *
 * @param code how it is asked for, for example {@code not-answered}
 * @param rows each cell a text, a whole number, a date, a {@link Double} for a share of one, or null for a blank; each
 *     stream is to be closed
 */
public record Sheet(String code, String name, List<Column> columns, Supplier<Stream<List<Object>>> rows) {

    /**
     * A column and its heading.
     *
     * @param width in characters
     */
    public record Column(String heading, int width) {}
}
