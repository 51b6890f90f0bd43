package waymark.page;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file: large plain letters, headings that a screen reader can jump to, British English. */
final class WordStyles {

    static final String TEXT = "Normal";
    static final String BULLET = "ListBullet";
    static final String NOTICE = "Notice";
    static final String CAPTION = "Caption";

    private static final String FONT = "Arial";
    private static final int INDENT = 360;

    /** In twentieths of a point. */
    private static final int A4_WIDTH = 11_906;

    private static final int A4_HEIGHT = 16_838;

    private final XWPFDocument word;
    private final XWPFStyles styles;
    private BigInteger bullets;

    WordStyles(XWPFDocument word) {
        this.word = word;
        this.styles = word.createStyles();
        CTSectPr page = word.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
        page.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("en-GB");
        add(TEXT, "Normal", 12, false, 0, 120, -1);
        add(BULLET, "List Bullet", 12, false, 0, 60, -1);
        add(NOTICE, "Notice", 12, false, 120, 120, -1);
        add(CAPTION, "caption", 10, false, 120, 60, -1);
        add(heading(1), "heading 1", 20, true, 0, 240, 0);
        add(heading(2), "heading 2", 15, true, 300, 100, 1);
        add(heading(3), "heading 3", 12, true, 200, 60, 2);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    /** The list that bullets belong to. */
    BigInteger bullets() {
        if (bullets == null) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal("•");
            CTInd indent = level.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(2L * INDENT));
            indent.setHanging(BigInteger.valueOf(INDENT));
            BigInteger id = word.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
            bullets = word.getNumbering().addNum(id);
        }
        return bullets;
    }

    /**
     * @param points the size of the letters
     * @param before twentieths of a point above a paragraph, {@code after} below it
     * @param outline the level of a heading, from 0; -1 for none
     */
    private void add(String id, String name, int points, boolean bold, int before, int after, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
        if (outline >= 0 || id.equals(CAPTION)) {
            paragraph.addNewKeepNext();
        }
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        if (bold) {
            letters.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
    }
}
