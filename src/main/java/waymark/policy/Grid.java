package waymark.policy;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One sheet as a person sees it: the words of every cell that is not blank. Rows and columns count from 0.
 *
 * @param merged the cells that are merged
 */
record Grid(String name, NavigableMap<Integer, NavigableMap<Integer, String>> rows, List<CellRangeAddress> merged) {
    /** Where one cell stands. */
    record Place(int row, int column) {}

    String at(int row, int column) {
        return row(row).getOrDefault(column, "");
    }

    Map<Integer, String> row(int row) {
        return rows.containsKey(row) ? rows.get(row) : Map.of();
    }

    String address(int row, int column) {
        return Layout.address(name, row, column);
    }

    String address(Place place) {
        return address(place.row, place.column);
    }

    /** The first cell with just these words, from the top. */
    Optional<Place> find(String words) {
        return places().filter(place -> at(place.row, place.column).equalsIgnoreCase(words))
                .findFirst();
    }

    /** The value that a label gives, in its own cell after a colon or in the next cell. */
    Optional<Labelled> labelled(String label, int aboveRow) {
        return places().filter(place -> place.row < aboveRow)
                .flatMap(place -> labelled(label, place).stream())
                .findFirst();
    }

    /** A value and where it stands. */
    record Labelled(String value, String address) {}

    private Optional<Labelled> labelled(String label, Place place) {
        String words = at(place.row, place.column);
        if (words.equalsIgnoreCase(label)) {
            return Optional.of(new Labelled(at(place.row, place.column + 1), address(place.row, place.column + 1)));
        }
        return words.toLowerCase().startsWith(label.toLowerCase() + ":")
                ? Optional.of(new Labelled(words.substring(label.length() + 1).strip(), address(place)))
                : Optional.empty();
    }

    private Stream<Place> places() {
        return rows.entrySet().stream()
                .flatMap(row -> row.getValue().keySet().stream().map(column -> new Place(row.getKey(), column)));
    }
}
