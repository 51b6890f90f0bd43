package waymark.policy;

import static waymark.policy.Band.CONDITION;
import static waymark.policy.Band.IDENTITY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** Writes one table: what it is above, then a labelled column for everything, then a row a rule. */
final class TableSheetWriter {
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> TRUTHS = List.of("true", "false", "known", "unknown", "-");
    private static final int NARROWEST = 16;
    private static final int WIDEST = 30;

    private final SheetWriter sheet;
    private final Table table;
    private final int lastColumn;

    TableSheetWriter(SheetWriter sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.lastColumn = Layout.columns(table.facts().size()) - 1;
    }

    void write() {
        top();
        int column = 0;
        for (Heading heading : Heading.BEFORE_CONDITIONS) {
            heading(column++, heading);
        }
        for (String fact : table.facts()) {
            condition(column++, fact);
        }
        for (Heading heading : Heading.AFTER_CONDITIONS) {
            heading(column++, heading);
        }
        sheet.height(Layout.LABELS, 34);
        sheet.height(Layout.HEADERS, 28);
        for (int i = 0; i < table.rows().size(); i++) {
            row(Layout.FIRST_ROW + i, table.rows().get(i));
        }
        sheet.freeze(1, Layout.FIRST_ROW);
        sheet.finish(
                Layout.LABELS, Layout.HEADERS, Layout.FIRST_ROW + table.rows().size(), lastColumn);
    }

    private void top() {
        for (int row = Layout.TITLE; row < Layout.LABELS; row++) {
            for (int column = 0; column <= lastColumn; column++) {
                sheet.cell(row, column, sheet.look.label);
            }
        }
        sheet.text(Layout.TITLE, 0, table.title(), sheet.look.title);
        sheet.height(Layout.TITLE, 28);
        labelled(Layout.IDENTITY, 0, Layout.TABLE, table.id());
        labelled(Layout.IDENTITY, 1, Layout.QUESTION, table.question());
        labelled(Layout.POLICY, 0, Layout.HIT_POLICY, table.hitPolicy().name());
        labelled(Layout.POLICY, 1, Layout.ASKED_WHEN, String.join(", ", table.askedWhen()));
        List<String> policies = Arrays.stream(HitPolicy.values())
                .map(policy -> Layout.HIT_POLICY + ": " + policy)
                .toList();
        sheet.offerIn(Layout.POLICY, Layout.POLICY, 0, policies, true);
    }

    /** Label and value share a cell, so that columns can be moved about below them. */
    private void labelled(int row, int column, String label, String value) {
        sheet.text(row, column, label + ": " + value, sheet.look.label);
    }

    private void heading(int column, Heading heading) {
        sheet.text(Layout.LABELS, column, heading.label, sheet.look.label(heading.band));
        sheet.text(Layout.HEADERS, column, heading.header, sheet.look.header(heading.band));
        sheet.width(column, heading.width);
        sheet.growing(column, sheet.look.growing(heading == Heading.FROM || heading == Heading.TO));
        switch (heading) {
            case FORCE ->
                offer(column, Arrays.stream(Force.values()).map(Force::word).toList(), true);
            case PRIMARY, ADVERSE -> offer(column, YES_NO, true);
            default -> {}
        }
    }

    private void condition(int column, String name) {
        Optional<Fact> fact = Vocabulary.get().find(name);
        sheet.text(Layout.LABELS, column, fact.map(TableSheetWriter::label).orElse(name), sheet.look.label(CONDITION));
        sheet.text(Layout.HEADERS, column, name, sheet.look.header(CONDITION));
        sheet.width(column, width(column - Layout.FIRST_CONDITION, name));
        sheet.growing(column, sheet.look.growing(false));
        fact.ifPresent(known -> {
            sheet.note(Layout.HEADERS, column, meaning(known));
            switch (known.type()) {
                case BOOLEAN -> offer(column, TRUTHS, false);
                case CODE, CODES -> offer(column, known.values(), false);
                default -> {}
            }
        });
    }

    /** Wide enough for the fact's name and the longest code in the column, within reason. */
    private int width(int condition, String name) {
        int longest = table.rows().stream()
                .flatMap(row -> Arrays.stream(row.cells().get(condition).text().split("\\s+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(name.length(), longest) + 1, NARROWEST, WIDEST);
    }

    private void offer(int column, List<String> words, boolean insist) {
        sheet.offer(Layout.FIRST_ROW, column, words, insist);
    }

    private static String label(Fact fact) {
        return fact.unit().isEmpty() ? fact.label() : fact.label() + " (" + fact.unit() + ")";
    }

    private static String meaning(Fact fact) {
        String codes = fact.values().isEmpty() ? "" : "\n\nCodes: " + String.join(", ", fact.values());
        return label(fact) + "\n\n" + fact.meaning() + codes;
    }

    private void row(int line, Row row) {
        int column = 0;
        text(line, column++, IDENTITY, row.id());
        text(line, column++, IDENTITY, Heading.RULE.words(row));
        text(line, column++, IDENTITY, Heading.ALSO.words(row));
        sheet.date(line, column++, row.from(), sheet.look.date(IDENTITY));
        sheet.date(line, column++, row.to(), sheet.look.date(IDENTITY));
        for (Cell cell : row.cells()) {
            text(line, column++, CONDITION, cell.text());
        }
        for (Heading heading : Heading.AFTER_CONDITIONS) {
            text(line, column++, heading.band, heading.words(row));
        }
    }

    private void text(int line, int column, Band band, String text) {
        sheet.text(line, column, text, sheet.look.body(band));
    }
}
