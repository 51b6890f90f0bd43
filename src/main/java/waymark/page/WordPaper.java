package waymark.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import waymark.explain.Document;
import waymark.explain.Document.Block;
import waymark.explain.Document.Bullets;
import waymark.explain.Document.Grid;
import waymark.explain.Document.Heading;
import waymark.explain.Document.Notice;
import waymark.explain.Document.Pair;
import waymark.explain.Document.Pairs;
import waymark.explain.Document.Paragraph;
import waymark.explain.Document.Picture;

/** A document as a Word file, with real headings, lists and tables, for a council to put on its own paper. */
public final class WordPaper {

    private final XWPFDocument word = new XWPFDocument();
    private final WordStyles styles = new WordStyles(word);

    private WordPaper() {}

    /** The bytes of the DOCX. */
    public static byte[] of(Document document) {
        WordPaper paper = new WordPaper();
        try (XWPFDocument word = paper.word) {
            paper.write(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Document document) {
        word.getProperties().getCoreProperties().setTitle(document.title());
        word.getProperties().getCoreProperties().setCreator("Waymark");
        paragraph(WordStyles.heading(1), document.title());
        document.blocks().forEach(this::block);
        foot(document.footing());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> paragraph(WordStyles.heading(heading.level()), heading.text());
            case Paragraph paragraph -> paragraph(WordStyles.TEXT, paragraph.text());
            case Notice notice -> bold(paragraph(WordStyles.NOTICE, ""), "Important: ", notice.text());
            case Bullets bullets -> bullets.items().forEach(this::bullet);
            case Pairs pairs -> pairs(pairs.pairs());
            case Grid grid -> grid(grid);
            case Picture picture -> paragraph(WordStyles.TEXT, picture.drawing().words());
        }
    }

    private void bullet(String item) {
        XWPFParagraph paragraph = paragraph(WordStyles.BULLET, item);
        paragraph.setNumID(styles.bullets());
    }

    private void pairs(List<Pair> pairs) {
        pairs.forEach(pair -> bold(paragraph(WordStyles.TEXT, ""), pair.name() + ": ", pair.value()));
    }

    private void grid(Grid grid) {
        paragraph(WordStyles.CAPTION, grid.caption());
        XWPFTable table =
                word.createTable(grid.rows().size() + 1, grid.headings().size());
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < grid.headings().size(); column++) {
            XWPFRun run = head.getCell(column).getParagraphs().getFirst().createRun();
            run.setBold(true);
            run.setText(grid.headings().get(column));
            for (int row = 0; row < grid.rows().size(); row++) {
                table.getRow(row + 1)
                        .getCell(column)
                        .getParagraphs()
                        .getFirst()
                        .createRun()
                        .setText(grid.rows().get(row).get(column));
            }
        }
        paragraph(WordStyles.TEXT, "");
    }

    private void foot(String footing) {
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.CAPTION);
        foot.createRun().setText(footing + ". Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" of ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line));
        }
        return paragraph;
    }

    private static void bold(XWPFParagraph paragraph, String strong, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(strong);
        paragraph.createRun().setText(text);
    }
}
