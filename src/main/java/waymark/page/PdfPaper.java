package waymark.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import waymark.explain.Document;

/**
 * A document as a PDF that a screen reader can follow (PDF/UA). It carries no time of making, so the same document always
 * has the same bytes.
 */
public final class PdfPaper {

    static {
        FontMappers.set(new OwnTypeface());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    /** The bytes of the PDF. */
    public static byte[] of(Document document) {
        return printed(HtmlPage.forPaper(document));
    }

    /** The bytes of a page that is made for paper. */
    static byte[] printed(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Waymark");
        builder.useFont(OwnTypeface::regular, OwnTypeface.NAME, 400, FontStyle.NORMAL, true);
        builder.useFont(OwnTypeface::bold, OwnTypeface.NAME, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            sayWhereLinksLead(pdf);
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A screen reader says what a link has for its contents, and not the words that it stands on. */
    private static void sayWhereLinksLead(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionGoTo within
                        && within.getDestination() instanceof PDPageDestination place) {
                    link.setContents("Go to page " + (place.retrievePageNumber() + 1));
                }
            }
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
