package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WorkbookWriterTest {
    @Property(tries = 15)
    void the_same_workbook_gives_the_same_bytes(@ForAll Workbook book) {
        assertThat(WorkbookWriter.write(book)).isEqualTo(WorkbookWriter.write(book));
    }
}
