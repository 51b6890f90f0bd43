package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not opened at all. */
class RefusedFileTest {
    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, macros",
        "xl/macrosheets/sheet1.xml, macros",
        "xl/externalLinks/externalLink1.xml, links to other files",
        "xl/connections.xml, links to other data",
        "xl/embeddings/oleObject1.bin, embedded objects",
        "xl/activeX/activeX1.xml, embedded controls",
    })
    void what_could_act_or_reach_out_is_refused(String part, String what) {
        assertThat(complaints(Tampered.withPart(part, new byte[] {1})))
                .containsExactly("The workbook holds " + what + " (" + part + ").");
    }

    @Test
    void a_link_that_fetches_by_itself_is_refused_and_one_that_a_person_clicks_is_not() {
        assertThat(complaints(related("oleObject", "file:///etc/hostname")))
                .containsExactly("The workbook holds links to other files (file:///etc/hostname).");
        assertThat(complaints(related("hyperlink", "https://www.legislation.gov.uk")))
                .isEmpty();
    }

    private static byte[] related(String type, String target) {
        String relation = RawBook.relation("r9", type, target).replace("/>", " TargetMode='External'/>");
        return Tampered.withPart(
                "xl/worksheets/_rels/another.xml.rels", ("<Relationships>" + relation + "</Relationships>").getBytes());
    }

    @Test
    void a_macro_workbook_is_refused_even_with_its_macros_gone() {
        assertThat(complaints(
                        Tampered.replacing("spreadsheetml.sheet.main+xml", "vnd.ms-excel.sheet.macroEnabled.main+xml")))
                .containsExactly("The workbook holds macros (.xlsm).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "xl\\..\\..\\run.xml", "C:\\run.xml"})
    void a_part_whose_name_climbs_is_refused(String name) {
        assertThat(complaints(Tampered.withPart(name, new byte[] {1})))
                .singleElement()
                .asString()
                .startsWith("The file holds a part with a name that no spreadsheet program gives");
    }

    @ParameterizedTest
    @CsvSource({
        "content.xml, This is an OpenDocument file (.ods).",
        "xl/workbook.bin, This is a binary workbook (.xlsb).",
        "word/document.xml, 'This is a Word document, not an Excel workbook.'",
        "tables/attendance.xlsx, This is a zip file with workbooks in it.",
        "notes.txt, There is no Excel workbook in the file.",
    })
    void an_archive_of_another_kind_is_named_as_such(String part, String complaint) throws IOException {
        assertThat(complaints(zip(part, "META-INF/manifest.xml"))).containsExactly(complaint);
    }

    @Test
    void an_archive_with_a_password_is_named_as_such() throws IOException {
        byte[] locked = zip("xl/workbook.xml");
        locked[6] |= 1;

        assertThat(complaints(locked)).containsExactly("The file is protected with a password.");
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void an_entity_trick_is_refused() {
        byte[] file = Tampered.replacing(
                "<worksheet ", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet ");

        assertThat(complaints(file)).singleElement().asString().startsWith("The file is damaged");
    }

    @Test
    void a_file_of_more_than_10_megabytes_is_refused() {
        assertThat(complaints(Arrays.copyOf(Tampered.file(), 11 * 1024 * 1024)))
                .containsExactly("The file is larger than 10 MB.");
    }

    @Test
    void a_sheet_beyond_its_limits_is_reported() {
        assertThat(complaints(
                        Tampered.file(file -> Tampered.cell(file, "Steps!A5002").setCellValue("x"))))
                .containsExactly("The sheet has more than 5,000 rows or 100 columns.");
    }

    @Test
    void a_million_cells_with_a_look_and_no_words_are_passed_over() {
        String empty = "<row r='4000'>" + "<c s='1'/>".repeat(100) + "</row>";
        byte[] padded = Tampered.replacing("</sheetData>", empty.repeat(2_500) + "</sheetData>");

        assertThat(complaints(padded)).isEmpty();
    }

    @Test
    void a_workbook_of_more_than_20_sheets_is_refused() {
        assertThat(complaints(Tampered.file(file -> {
                    for (int i = 0; i < 20; i++) {
                        file.createSheet("More " + i);
                    }
                })))
                .containsExactly("The workbook has more than 20 sheets.");
    }

    @Test
    void an_old_workbook_is_named_as_such() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Steps");
            old.write(bytes);
        }

        assertThat(complaints(bytes.toByteArray())).containsExactly("This is an old Excel workbook (.xls).");
    }

    @Test
    void a_workbook_with_a_password_is_named_as_such() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(Tampered.file()));
                    OutputStream out = encryptor.getDataStream(locked)) {
                plain.save(out);
            }
            locked.writeFilesystem(bytes);
        }

        assertThat(complaints(bytes.toByteArray())).containsExactly("The workbook is protected with a password.");
    }

    @ParameterizedTest
    @CsvSource({
        "'row id,outcome', 'This is a text file such as a CSV, not an Excel workbook.'",
        "'row id;outcome\r\na;b', 'This is a text file such as a CSV, not an Excel workbook.'",
        "'\u00ef\u00bb\u00bf<!DOCTYPE html><p>Sign in', 'This is a web page, not an Excel workbook.'",
        "'<table><tr><td>row id', 'This is a web page, not an Excel workbook.'",
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">', This is an old Excel workbook (XML).",
        "'%PDF-1.7', This is a PDF.",
        "'\u0089PNG\r\n\u001a\n', This is not an Excel workbook.",
        "'', The file is empty.",
        "'PK\u0003\u0004 and then nothing', There is no Excel workbook in the file.",
    })
    void what_is_no_workbook_is_named_as_such(String content, String complaint) {
        assertThat(complaints(content.getBytes(StandardCharsets.ISO_8859_1))).containsExactly(complaint);
    }

    @Test
    void a_file_cut_short_is_refused_or_read_in_full() {
        byte[] whole = Tampered.file();
        for (int length = 1; length < whole.length; length += 499) {
            WorkbookReader.Reading reading = WorkbookReader.look(Arrays.copyOf(whole, length), "upload");
            assertThat(!reading.faults().isEmpty() || reading.workbook().equals(Tampered.book()))
                    .as("cut at " + length)
                    .isTrue();
        }
    }

    /** Whatever somebody uploads, the answer is a workbook or a list of faults. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void damage_anywhere_is_only_ever_a_fault(int seed) {
        Random random = new Random(seed);
        for (String part : List.of("sheet2.xml", "workbook.xml", "sharedStrings.xml", "styles.xml", ".rels")) {
            byte[] file = Tampered.damaging(part, content -> {
                for (int i = 0; i < 5; i++) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt(32, 127);
                }
            });
            assertThat(WorkbookReader.look(file, "upload").workbook()).as(part).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void damage_to_the_archive_is_only_ever_a_fault(int seed) {
        byte[] good = Tampered.file();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            byte[] file = good.clone();
            int from = random.nextInt(file.length);
            int length = random.nextInt(Math.min(64, file.length - from));
            System.arraycopy(file, from, file, random.nextInt(file.length - length), length);
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(WorkbookReader.look(file, "upload").workbook()).isNotNull();
        }
    }

    private static List<String> complaints(byte[] file) {
        return WorkbookReader.look(file, "upload").faults().stream()
                .map(Fault::what)
                .toList();
    }
}
