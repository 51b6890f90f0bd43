package waymark.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.Vocabulary;
import waymark.policy.Clause;
import waymark.policy.ReadRow;
import waymark.rules.AskedTable;

/**
 * The rows that stand for one authority, laid out to be read beside one case after another; those that only reasoning
 * raises are left out.
 */
final class Rows {

    private final Map<ReadRow, Ground> grounds;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, List<Sheet>> byQuestion = new HashMap<>();
    private final Map<ReadRow, Line> byRow = new IdentityHashMap<>();
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private final List<List<Line>> asking = new ArrayList<>();
    private final List<List<Sheet>> inOrder = new ArrayList<>();
    private final List<List<Sheet>> opened = new ArrayList<>();

    Rows(List<AskedTable> tables, Map<ReadRow, Ground> grounds) {
        this.grounds = grounds;
        Map<ReadRow, Integer> ranks = ranks(tables);
        Vocabulary.get().testable().forEach(fact -> {
            asking.add(new ArrayList<>());
            inOrder.add(new ArrayList<>());
            opened.add(new ArrayList<>());
        });
        tables.forEach(table -> add(table, ranks));
    }

    private static Map<ReadRow, Integer> ranks(List<AskedTable> tables) {
        Map<ReadRow, Integer> ranks = new IdentityHashMap<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .sorted(Comparator.comparing(ReadRow::key))
                .forEach(row -> ranks.put(row, ranks.size()));
        return ranks;
    }

    private void add(AskedTable table, Map<ReadRow, Integer> ranks) {
        int place = sheets.size();
        List<Line> lines = table.rows().stream()
                .map(row -> line(row, place, ranks.get(row)))
                .toList();
        Sheet sheet = new Sheet(lines.getFirst().row().table(), table.question().slots(), lines);
        sheets.add(sheet);
        byQuestion
                .computeIfAbsent(sheet.table().question(), question -> new ArrayList<>())
                .add(sheet);
        for (int slot : sheet.askedBecauseOf()) {
            opened.get(slot).add(sheet);
        }
        for (Line line : lines) {
            byRow.put(line.row(), line);
            for (Clause clause : line.clauses()) {
                asking.get(clause.fact().index()).add(line);
                if (!sheet.collects() && !inOrder.get(clause.fact().index()).contains(sheet)) {
                    inOrder.get(clause.fact().index()).add(sheet);
                }
            }
        }
    }

    private Line line(ReadRow row, int sheet, int rank) {
        String answer = row.table().question() + " " + row.row().outcome();
        return new Line(
                row,
                sheet,
                rank,
                answers.computeIfAbsent(answer, each -> answers.size()),
                row.clauses().toArray(Clause[]::new),
                grounds.get(row));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The tables of a question; none when no table of it stands for the authority. */
    List<Sheet> of(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /** The table that a row is of. */
    Sheet sheet(Line line) {
        return sheets.get(line.sheet());
    }

    /** The row as laid out; null for one that reasoning raised. */
    Line line(ReadRow row) {
        return byRow.get(row);
    }

    /** The rows with a clause about a fact. */
    List<Line> asking(int slot) {
        return asking.get(slot);
    }

    /** The tables where one row wins and some row asks about a fact. */
    List<Sheet> inOrder(int slot) {
        return inOrder.get(slot);
    }

    /** The tables that are asked once a fact is known. */
    List<Sheet> opened(int slot) {
        return opened.get(slot);
    }

    /** How many different answers there are, over all questions. */
    int answers() {
        return answers.size();
    }

    /** The number of an answer; null when no row here gives it. */
    Integer answer(String question, String outcome) {
        return answers.get(question + " " + outcome);
    }

    Stream<Line> lines() {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream());
    }
}
