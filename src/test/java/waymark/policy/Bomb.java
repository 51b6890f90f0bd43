package waymark.policy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Small files that would fill a machine if they were believed. Each is at most 10 MB and unpacks to far more. */
enum Bomb {
    A_GIGABYTE_BESIDE_THE_SHEETS(new RawBook().with("xl/media/image1.png", "", "\0", 1L << 30, ""), "unpacks to far"),
    A_GIGABYTE_OF_SHEET(new RawBook().sheet("", " ", 1L << 30, ""), "unpacks to far"),
    MANY_PARTS(manyParts(), "unpacks to far"),
    LARGE_STYLES(
            new RawBook().with("xl/styles.xml", "<styleSheet>", "<numFmt/>", 1_000_000, "</styleSheet>"),
            "unpacks to far"),
    DEEP(new RawBook().sheet("", "<a>", 10_000_000, ""), "It is not laid out as any spreadsheet program does it"),
    MANY_NAMES(new RawBook().sheet("", "<a#/>", 3_000_000, ""), "It is not laid out as any spreadsheet program"),
    MANY_ATTRIBUTES(
            new RawBook().sheet("", "<c a#='' b#=''/>", 1_000_000, ""), "It is not laid out as any spreadsheet"),
    ONE_LONG_TEXT(new RawBook().sheet("<c t='str'><v>", "x", 30_000_000, "</v></c>"), "A text is longer than any"),
    ONE_LONG_ATTRIBUTE(new RawBook().sheet("<c r='", ">", 30_000_000, "'/>"), "A text is longer than any cell"),
    ONE_LONG_COMMENT(new RawBook().sheet("<!--", "<", 30_000_000, "-->"), "A text is longer than any cell"),
    TEXT_IN_PIECES(
            new RawBook().sheet("<c t='str'><v>", "<![CDATA[x]]>", 2_300_000, "</v></c>"), "A text is longer than any"),
    RUNS_OF_TEXT(
            new RawBook().sheet("<c t='inlineStr'><is>", "<r><t>words</t></r>", 1_500_000, "</is></c>"),
            "A text is longer than any cell"),
    MANY_WORDS(
            new RawBook().with("xl/sharedStrings.xml", "<sst>", "<si><t>#</t></si>", 1_500_000, "</sst>"),
            "it holds more words than a workbook can"),
    MANY_CELLS(
            new RawBook().sheet("", "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>", 20_000, ""), "unpacks to far"),
    MANY_FORMULAS(
            new RawBook().sheet("", "<row>" + "<c><f>A1</f></c>".repeat(100) + "</row>", 20_000, ""),
            "The cell holds a formula."),
    MANY_ERRORS(
            new RawBook().sheet("", "<row>" + "<c t='e'><v>x</v></c>".repeat(50) + "</row>", 26_000, ""),
            "The cell shows the error"),
    MANY_MERGED(
            new RawBook().sheet("<mergeCells>", "<mergeCell ref='A1:B2'/>", 1_300_000, "</mergeCells>"),
            "There is no column called 'row id'"),
    MANY_HIDDEN_COLUMNS(
            new RawBook().sheet("", "<col min='1' max='16384' hidden='1'/>", 800_000, ""),
            "There is no column called 'row id'"),
    MANY_SHEETS(
            new RawBook().with("xl/workbook.xml", "<workbook>", "<sheet id='r1' name='a#'/>", 100_000, "</workbook>"),
            "more than 20 sheets"),
    ENTITIES(
            new RawBook()
                    .with(
                            "xl/worksheets/sheet1.xml",
                            "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><c><v>&b;</v></c></worksheet>"),
            "A document type is not accepted"),
    A_LARGE_DOCUMENT_TYPE(
            new RawBook()
                    .with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [", "<!ENTITY a# 'x'>", 1_300_000, "]><worksheet/>"),
            "The file is damaged");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final RawBook book;
    final String complaint;

    Bomb(RawBook book, String complaint) {
        this.book = book;
        this.complaint = complaint;
    }

    byte[] file() {
        return book.file();
    }

    private static RawBook manyParts() {
        RawBook book = new RawBook();
        for (int i = 0; i < 60_000; i++) {
            book.with("xl/worksheets/sheet" + i + ".xml", "");
        }
        return book;
    }

    /** Reads every one and prints what came of it and how long the processor was at it, in milliseconds. */
    static void main() {
        for (Bomb bomb : values()) {
            byte[] file = bomb.file();
            long start = CLOCK.getCurrentThreadCpuTime();
            var faults = WorkbookReader.look(file, "upload").faults();
            long took = (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000;
            System.out.println(bomb + "\t" + file.length + "\t" + took + "\t" + faults.size() + "\t"
                    + faults.getFirst().what());
        }
    }
}
