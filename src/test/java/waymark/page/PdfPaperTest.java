package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import waymark.explain.Document;

/** A record as it is filed on paper, and as a screen reader reads it. */
class PdfPaperTest {

    private final byte[] bytes = PdfPaper.of(Documents.long_one());
    private PDDocument pdf;

    @BeforeEach
    void open() throws IOException {
        pdf = Loader.loadPDF(bytes);
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void every_page_has_its_number_and_the_release_hash() throws IOException {
        assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            assertThat(words(page))
                    .contains("Page " + page + " of " + pdf.getNumberOfPages())
                    .contains(Documents.HASH);
        }
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo(Documents.long_one().title());
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("pdfuaid");
    }

    @Test
    void a_checker_of_the_standard_for_accessible_pdf_finds_nothing_wrong() throws Exception {
        byte[] one = PdfPaper.of(Documents.short_one());
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(one), PDFAFlavour.PDFUA_1);
                PDFAValidator checker = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(checker.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @Test
    void headings_lists_tables_and_their_header_cells_are_tagged_as_what_they_are() {
        assertThat(new TreeSet<>(tags(pdf.getDocumentCatalog().getStructureTreeRoot())))
                .contains("H1", "H2", "H3", "P", "L", "LI", "LBody", "Table", "Caption", "TR", "TH", "TD");
    }

    @Test
    void every_letter_is_in_the_typeface_that_comes_with_it() throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("OpenSans");
            }
        }
    }

    @Test
    void the_same_document_has_the_same_bytes() {
        assertThat(PdfPaper.of(Documents.long_one())).isEqualTo(bytes);
    }

    @Test
    void many_can_be_made_at_once() {
        byte[] one = PdfPaper.of(Documents.short_one());

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> PdfPaper.of(Documents.short_one())))
                .allSatisfy(other -> assertThat(other).isEqualTo(one));
    }

    @Test
    void what_cannot_be_printed_does_not_stop_the_rest() throws IOException {
        Document odd =
                new Document("Odd", List.of(new Document.Paragraph("Before \u0001\u0007 after \uD83D\uDE00")), "foot");

        try (PDDocument printed = Loader.loadPDF(PdfPaper.of(odd))) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Before")
                    .contains("after");
        }
    }

    private String words(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
