package waymark.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Writes the Settings and Examples sheets: a title, a header, then a line each. */
final class ListSheetWriter {
    private static final List<Integer> SETTING_WIDTHS = List.of(34, 24, 16, 44, 44, 44);
    private static final List<Integer> EXAMPLE_WIDTHS = List.of(60, 14, 52, 60);

    private final SheetWriter sheet;
    private int next = Layout.FIRST_LINE;

    ListSheetWriter(SheetWriter sheet) {
        this.sheet = sheet;
    }

    void settings(List<Setting> settings) {
        top(
                "Settings",
                "Values that this council, or the nation, sets. A blank value is not known yet.",
                Layout.SETTING_HEADERS,
                SETTING_WIDTHS);
        for (Setting setting : settings) {
            texts(setting.name(), setting.value(), setting.unit(), setting.label(), setting.basis(), setting.doubt());
        }
        sheet.finish(Layout.LIST_HEADER, Layout.LIST_HEADER, next, Layout.SETTING_HEADERS.size() - 1);
    }

    void examples(List<Example> examples) {
        top(
                "Examples",
                "Each line is a test: with these facts on this day, this must come out.",
                Layout.EXAMPLE_HEADERS,
                EXAMPLE_WIDTHS);
        sheet.growing(1, sheet.look.growing(true));
        for (Example example : examples) {
            int line = next;
            texts(
                    example.sentence(),
                    example.asAt(),
                    String.join("\n", example.facts()),
                    String.join("\n", example.expect()));
            date(example.asAt()).ifPresent(day -> sheet.date(line, 1, day, sheet.look.date(Band.CONDITION)));
        }
        sheet.finish(Layout.LIST_HEADER, Layout.LIST_HEADER, next, Layout.EXAMPLE_HEADERS.size() - 1);
    }

    private void top(String title, String hint, List<String> headers, List<Integer> widths) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.cell(0, column, sheet.look.label);
            sheet.cell(1, column, sheet.look.hint);
            sheet.text(Layout.LIST_HEADER, column, headers.get(column), sheet.look.label(band(column)));
            sheet.width(column, widths.get(column));
            sheet.growing(column, sheet.look.growing(false));
        }
        sheet.text(0, 0, title, sheet.look.title);
        sheet.height(0, 28);
        sheet.text(1, 0, hint, sheet.look.hint);
        sheet.height(Layout.LIST_HEADER, 24);
        sheet.freeze(1, Layout.FIRST_LINE);
    }

    private void texts(String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.text(next, column, texts[column], sheet.look.body(band(column)));
        }
        next++;
    }

    private static Band band(int column) {
        return column == 0 ? Band.IDENTITY : Band.CONDITION;
    }

    private static java.util.Optional<LocalDate> date(String text) {
        try {
            return java.util.Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return java.util.Optional.empty();
        }
    }
}
