package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.explain.InTheirWords;
import waymark.explain.Inquiry;
import waymark.explain.Pack;
import waymark.explain.Pack.PackedCase;
import waymark.explain.Paper;

/** The papers of a meeting as its members take them along. */
class PackPaperTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 26);
    private static final List<String> DECIDES = List.of("single-panel", "alternative-provision");
    private static final List<String> HEARD =
            List.of("KNIFE-THREAT", "TOMMY-3-READY-AT-SATURN", "NOTHING-KNOWN-YET", "LANGUAGE-DELAY-2");

    private static final Pack PACK = pack();
    private static final byte[] BYTES = PackPaper.pdf(PACK);

    private static PDDocument pdf;

    @BeforeAll
    static void open() throws IOException {
        pdf = Loader.loadPDF(BYTES);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static Pack pack() {
        List<PackedCase> cases = new ArrayList<>();
        for (String reference : HEARD) {
            CaseFile caseFile = Shipped.fixtureCases().stream()
                    .filter(each -> each.reference().equals(reference))
                    .findFirst()
                    .orElseThrow();
            Inquiry inquiry = Inquiry.into(caseFile, Shipped.recommender());
            cases.add(PackedCase.of(cases.size() + 1, inquiry, DECIDES, MEETING, InTheirWords.NOTHING));
        }
        return new Pack(
                "Single Panel, 26 November 2026",
                new Paper().say("Four cases.").titled("", "").blocks(),
                cases);
    }

    @Test
    void every_case_has_its_bookmark_with_reasons_and_the_family_s_words_below() {
        List<String> titles = new ArrayList<>();
        List<List<String>> below = new ArrayList<>();
        for (PDOutlineItem each : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(each.getTitle());
            List<String> parts = new ArrayList<>();
            each.children().forEach(part -> parts.add(part.getTitle()));
            below.add(parts);
        }

        assertThat(titles)
                .containsExactly(
                        "Agenda",
                        "Case 1: KNIFE-THREAT",
                        "Case 2: TOMMY-3-READY-AT-SATURN",
                        "Case 3: NOTHING-KNOWN-YET",
                        "Case 4: LANGUAGE-DELAY-2");
        assertThat(below.subList(1, below.size())).containsOnly(List.of("The reasons", "In the family's words"));
    }

    @Test
    void each_case_is_on_one_page_first_and_every_page_says_which_case_and_how_many_pages() throws IOException {
        int number = 0;
        for (PDOutlineItem each : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            if (each.hasChildren()) {
                int first = page(each);
                number++;
                assertThat(page(each.getFirstChild())).as(each.getTitle()).isEqualTo(first + 1);
                assertThat(words(first))
                        .contains("Case " + number + " · page " + first + " of " + pdf.getNumberOfPages())
                        .contains(PACK.cases().get(number - 1).footing().split(",")[0])
                        .contains("The child", "The family", "Suggested", "Legal dates", "What is missing");
            }
        }
    }

    @Test
    void what_is_urgent_unsaid_and_overdue_is_said_plainly() throws IOException {
        String all = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

        assertThat(all)
                .contains("Safety first, and education planned alongside")
                .contains("Nobody has told us what the child thinks. Ask before deciding.")
                .contains("Nothing can be suggested yet: too little is known.")
                .contains("overdue");
    }

    @Test
    void a_checker_of_the_standard_for_accessible_pdf_finds_nothing_wrong() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(BYTES), PDFAFlavour.PDFUA_1);
                PDFAValidator checker = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(checker.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @Test
    void as_a_page_it_needs_nothing_from_anywhere() {
        String html = PackPaper.html(PACK);

        assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "url(", " style=", "http:", "https:");
        assertThat(html).contains(HEARD);
    }

    private static int page(PDOutlineItem item) throws IOException {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
    }

    private static String words(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
