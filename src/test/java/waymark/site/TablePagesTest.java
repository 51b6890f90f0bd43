package waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.access.Role;
import waymark.site.Visitor.Way;

/** The decision tables as people read them. */
@ResourceLock(Chromium.LOCK)
class TablePagesTest {

    private static final String READER = Site.shipped().signedIn("reader", "solihull", Role.AUDITOR);

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_table_is_found_by_a_word_and_its_rows_are_sentences(Way way) {
        try (Visitor visitor = new Visitor(Site.shipped(), READER, way)) {
            visitor.open("/tables")
                    .fill("Search the tables for a word", "part-time timetable")
                    .press("Search");
            assertThat(visitor.text()).contains("‘part-time timetable’");

            visitor.follow("Attendance in Solihull");
            assertThat(visitor.text())
                    .contains("When attendance is less than 90%, consider: Talk about what gets in the way");
        }
    }

    @Test
    void an_address_with_nothing_there_gets_a_page_in_plain_words() {
        try (Visitor visitor = new Visitor(Site.shipped(), READER, Way.AT_A_DESK)) {
            visitor.openMissing("/tables/solihull/attendance/none", 404);
            assertThat(visitor.text()).contains("Page not found").doesNotContain("{");
        }
    }

    @Test
    void another_council_s_tables_are_not_there() {
        try (Visitor visitor = new Visitor(Site.shipped(), READER, Way.AT_A_DESK)) {
            visitor.open("/tables");
            assertThat(visitor.text()).contains("National", "Solihull").doesNotContain("Wolverhampton");

            visitor.openMissing("/tables/wolverhampton/attendance/wolverhampton-attendance", 404);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_long_table_and_the_start_stay_within_the_window(Way way) {
        try (Visitor visitor = new Visitor(Site.shipped(), READER, way)) {
            visitor.open("/").open("/tables/national/graduated-approach/ga-ladder");
        }
    }
}
