package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Shipped;
import waymark.recommend.Recommendation.Firm;

/** What makes a suggestion less firm than it looks. */
class FirmnessTest {

    @ParameterizedTest
    @CsvSource({"89.9, 0.1 percentage points short", "50.4, 0.4 percentage points over", "50, just at the line"})
    void attendance_within_a_whisker_of_a_line_is_told(String attendance, String by) {
        assertThat(near("attendance.attendancePct = " + attendance))
                .extracting(Firm::fact, Firm::by)
                .contains(tuple("attendance.attendancePct", by));
    }

    @ParameterizedTest
    @CsvSource({"70", "84.2", "88"})
    void attendance_well_off_a_line_is_firm(String attendance) {
        assertThat(near("attendance.attendancePct = " + attendance)).isEmpty();
    }

    @Test
    void a_day_more_would_bring_something_else() {
        assertThat(near("exclusions.termTotal = 5", "exclusions.suspRun = 5"))
                .filteredOn(each -> each.text().contains("this would come up too"))
                .extracting(Firm::value, Firm::line, Firm::by)
                .contains(tuple(new java.math.BigDecimal("5"), "5", "just at the line"));
    }

    @Test
    void a_suggestion_that_rests_on_a_doubtful_source_says_so() {
        assertThat(firm("support.currentLevel = 3", "support.evaluatedCycles = 1", "support.impact = SOME"))
                .filteredOn(each -> each.kind().equals("doubtful-source"))
                .extracting(Firm::rule, Firm::text)
                .contains(tuple("ga-l16", "A default that the council must confirm."));
    }

    @ParameterizedTest
    @CsvSource({"180, false", "181, true"})
    void a_child_not_heard_for_too_long_is_old_evidence(int days, boolean old) {
        assertThat(firm("support.currentLevel = 3", "views.childVoiceDays = " + days).stream()
                        .anyMatch(each -> each.kind().equals("old-evidence")
                                && each.rule().equals("ga-e03")))
                .isEqualTo(old);
    }

    private static List<Firm> near(String... facts) {
        return firm(facts).stream()
                .filter(each -> each.kind().equals("near-a-line"))
                .toList();
    }

    private static List<Firm> firm(String... facts) {
        return Shipped.recommender().recommend(Cases.of(facts), Detail.FULL).firm();
    }
}
