package waymark.policy;

import java.util.List;

/** Writes the first sheet: what the workbook decides, whose it is, and how to edit it. */
final class AboutSheetWriter {
    private static final int LABEL_WIDTH = 30;
    private static final int TEXT_WIDTH = 100;

    private final SheetWriter sheet;
    private int next;

    AboutSheetWriter(SheetWriter sheet) {
        this.sheet = sheet;
    }

    void write(Workbook book) {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        sheet.text(next, 0, book.title(), sheet.look.title);
        sheet.height(next++, 28);
        next++;
        pair(Layout.WORKBOOK, book.id());
        pair(Layout.AUTHORITY, book.authority());
        lines(Layout.WHAT_TO_KNOW, book.about());
        for (EditorGuide.Part part : EditorGuide.parts()) {
            next++;
            sheet.text(next, 0, part.title(), sheet.look.section);
            sheet.cell(next++, 1, sheet.look.section);
            part.lines().forEach(line -> pair(line.name(), line.meaning()));
        }
        sheet.finish(0, 0, next, 1);
    }

    private void lines(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            pair(label, lines.getFirst());
            lines.stream().skip(1).forEach(line -> pair("", line));
        }
    }

    private void pair(String name, String text) {
        if (!name.isEmpty()) {
            sheet.text(next, 0, name, sheet.look.label);
        }
        sheet.text(next++, 1, text, sheet.look.value);
    }
}
