package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.Fact;

/**
 * What supposing facts to be otherwise can touch.
 *
 * @param lines rows that may stand or fall by it, of tables where every row counts
 * @param sheets tables where one row wins, to be read as a whole
 */
record Touched(List<Line> lines, List<Sheet> sheets) {

    /** @param decided the rows of tables that are asked anyway, which stand or fall by the fact alone */
    static Touched by(Fact fact, List<Line> decided, Rows rows, Supposing supposing) {
        List<Line> lines = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (Line line : decided) {
            if (supposing.asked(line) && rows.sheet(line).collects()) {
                lines.add(line);
            }
        }
        for (Sheet sheet : rows.inOrder(fact.index())) {
            if (supposing.asked(sheet)) {
                sheets.add(sheet);
            }
        }
        open(fact, rows, supposing, lines, sheets);
        return new Touched(lines, sheets);
    }

    /** Everything that two facts together can touch. */
    static Touched by(Fact one, Fact other, Rows rows, Supposing supposing) {
        Touched first = by(one, rows.asking(one.index()), rows, supposing);
        Touched second = by(other, rows.asking(other.index()), rows, supposing);
        return new Touched(
                Stream.concat(first.lines().stream(), second.lines().stream())
                        .distinct()
                        .toList(),
                Stream.concat(first.sheets().stream(), second.sheets().stream())
                        .distinct()
                        .toList());
    }

    private static void open(Fact fact, Rows rows, Supposing supposing, List<Line> lines, List<Sheet> sheets) {
        for (Sheet sheet : rows.opened(fact.index())) {
            if (supposing.asked(sheet)) {
                continue;
            }
            if (sheet.collects()) {
                lines.addAll(sheet.lines());
            } else {
                sheets.add(sheet);
            }
        }
    }
}
