package waymark.replay;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of an impact report, as people download it.
 *
 * @param code how it is asked for, for example {@code not-answered}
 * @param rows each cell a text, a whole number, a date, a {@link Double} for a share of one, or null for a blank; each
 *     stream is to be closed
 */
record Sheet(String code, String name, List<Column> columns, Supplier<Stream<List<Object>>> rows) {

    /** @param width in characters */
    record Column(String heading, int width) {}
}
