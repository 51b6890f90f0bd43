package waymark.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.horizon.Insight.Timely;

class InsightsTest {

    @Test
    void lateness_is_left_out_where_few_are_late_or_few_are_in_time() {
        List<StoredCaseAhead> cases = Stream.of(
                        cases("primary", 20, 10), cases("secondary", 20, 2), cases("post-16", 30, 29))
                .flatMap(List::stream)
                .toList();

        assertThat(Insights.timely("phase", cases, StoredCaseAhead::phase))
                .containsExactly(
                        new Timely("phase", "post-16", 30L, null),
                        new Timely("phase", "primary", 20L, null),
                        new Timely("phase", "secondary", 20L, null));
        assertThat(Insights.timely("phase", cases("primary", 20, 10), StoredCaseAhead::phase))
                .containsExactly(new Timely("phase", "primary", 20L, 10L));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, autumn 2026",
        "2026-12-31, autumn 2026",
        "2027-01-01, spring 2027",
        "2027-03-31, spring 2027",
        "2027-04-01, summer 2027",
        "2027-08-31, summer 2027"
    })
    void a_year_has_three_terms(LocalDate day, String term) {
        assertThat(Insights.term(day)).isEqualTo(term);
    }

    private static List<StoredCaseAhead> cases(String phase, int all, int late) {
        return IntStream.range(0, all)
                .mapToObj(i -> new StoredCaseAhead(
                        "solihull",
                        phase + i,
                        "r",
                        LocalDate.EPOCH,
                        "h",
                        null,
                        null,
                        null,
                        phase,
                        null,
                        1,
                        i < late ? 1 : 0))
                .toList();
    }
}
