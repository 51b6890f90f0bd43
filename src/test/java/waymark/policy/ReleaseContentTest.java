package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import waymark.calendar.TermCalendars;

/** A release that is kept can be had again, whatever has become of its files. */
class ReleaseContentTest {
    private static final TermCalendars CALENDARS = TermCalendars.read(Path.of("term-calendars"));

    @Property(tries = 50)
    void any_workbooks_and_calendars_read_back_as_they_were(@ForAll @Size(max = 3) List<Workbook> books) {
        ReleaseContent content = ReleaseContent.of(books, CALENDARS);

        assertThat(ReleaseContent.read(content.text())).isEqualTo(content);
    }

    @Test
    void a_release_read_back_has_the_same_hash() {
        Release release = Release.of(List.of(), CALENDARS);

        assertThat(Release.parse(release.content()).hash()).isEqualTo(release.hash());
    }

    @Test
    void other_term_dates_make_another_release() {
        assertThat(Release.of(List.of(), TermCalendars.of(List.of())).hash())
                .isNotEqualTo(Release.of(List.of(), CALENDARS).hash());
    }
}
