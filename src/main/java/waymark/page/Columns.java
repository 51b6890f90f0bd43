package waymark.page;

import java.util.Arrays;
import java.util.stream.IntStream;
import waymark.explain.Document.Grid;

/** How wide the columns of a table are on paper, by how much stands in them. */
public final class Columns {

    private static final int NARROWEST = 11;

    private Columns() {}

    /** A style for the heading of each column. A column with four times as much in it is twice as wide. */
    public static String[] of(Grid grid) {
        double[] weights = IntStream.range(0, grid.headings().size())
                .mapToDouble(column -> Math.sqrt(characters(grid, column)))
                .toArray();
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights)
                .mapToLong(weight -> Math.max(NARROWEST, Math.round(100 * weight / all)))
                .mapToObj(width -> "width: " + width + "%")
                .toArray(String[]::new);
    }

    private static int characters(Grid grid, int column) {
        return grid.headings().get(column).length()
                + grid.rows().stream().mapToInt(row -> row.get(column).length()).sum();
    }
}
