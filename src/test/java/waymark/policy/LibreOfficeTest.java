package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Turns;

/** A policy lead may use LibreOffice: what it opens and saves again is the same workbook, cell by cell. */
@ResourceLock(Turns.MUCH_WORK)
class LibreOfficeTest {
    @TempDir
    private static Path home;

    private static Path saved;

    @BeforeAll
    static void open_every_shipped_workbook_and_save_it_again() throws IOException {
        Path shipped = Files.createDirectory(home.resolve("shipped"));
        for (Path file : workbooks()) {
            Files.copy(file, shipped.resolve(name(file)));
        }
        saved = new LibreOffice(home).save(LibreOffice.XLSX, files(shipped));
    }

    static List<Path> workbooks() {
        return new ReleaseFolder(Path.of("decision-tables"), Path.of("term-calendars")).files();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_workbook_saved_by_libreoffice_reads_the_same(Path shipped) {
        assertThat(read(saved.resolve(name(shipped)), shipped)).isEqualTo(WorkbookReader.read(shipped));
    }

    /** By way of OpenDocument, where the cell is changed, and back. */
    @Test
    void a_cell_changed_in_libreoffice_is_the_only_change() throws IOException {
        Path shipped = Path.of("decision-tables/solihull/adulthood.xlsx");
        LibreOffice office = new LibreOffice(home);
        Workbook before = WorkbookReader.read(shipped);
        String outcome = before.tables().getFirst().rows().getFirst().outcome();
        Path open = office.save(LibreOffice.FODS, List.of(shipped)).resolve("adulthood.fods");
        String text = Files.readString(open);
        assertThat(text).contains(">" + outcome + "<");
        Files.writeString(open, text.replace(">" + outcome + "<", ">another-code<"));

        Workbook after = read(office.save(LibreOffice.XLSX, List.of(open)).resolve("adulthood.xlsx"), shipped);

        assertThat(WorkbookText.print(after))
                .isEqualTo(WorkbookText.print(before).replace("outcome: " + outcome + "\n", "outcome: another-code\n"));
    }

    private static Workbook read(Path file, Path shipped) {
        try {
            return WorkbookReader.read(Files.readAllBytes(file), WorkbookReader.path(shipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Two councils may have workbooks of the same name. */
    private static String name(Path file) {
        return WorkbookReader.path(file).replace('/', '+') + ".xlsx";
    }
}
