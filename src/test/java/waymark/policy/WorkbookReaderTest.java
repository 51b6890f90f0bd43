package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WorkbookReaderTest {
    @Property(tries = 30)
    void what_is_written_reads_back_as_the_same_workbook(@ForAll Workbook book) {
        assertThat(WorkbookReader.read(WorkbookWriter.write(book), book.path())).isEqualTo(book);
    }
}
