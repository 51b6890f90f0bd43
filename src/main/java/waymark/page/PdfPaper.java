package waymark.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import waymark.explain.Document;

/**
 * A document as a PDF that a screen reader can follow (PDF/UA). It carries no time of making, so the same document always
 * has the same bytes.
 */
public final class PdfPaper {

    private static final String TYPEFACE = "Open Sans";
    private static final String FONTS = "/META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    /** The bytes of the PDF. */
    public static byte[] of(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Waymark");
        builder.useFont(() -> font("Regular/OpenSans-Regular.ttf"), TYPEFACE, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold/OpenSans-Bold.ttf"), TYPEFACE, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(HtmlPage.forPaper(document), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return PdfPaper.class.getResourceAsStream(FONTS + file);
    }
}
