package waymark.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.DateSpan;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermCalendars;
import waymark.calendar.TermDates;
import waymark.horizon.Insight.Departed;
import waymark.horizon.Insight.Grouped;
import waymark.horizon.Insight.Timely;
import waymark.horizon.InsightRows.Taken;

class InsightsTest {

    private static final Terms NO_DATES = new Terms(TermCalendars.of(List.of()).defaultFor("solihull"));

    @Test
    void lateness_is_left_out_where_few_are_late_or_few_are_in_time() {
        List<StoredCaseAhead> cases = Stream.of(
                        cases("primary", 20, 10), cases("secondary", 20, 2), cases("post-16", 30, 29))
                .flatMap(List::stream)
                .toList();

        assertThat(CasesCounted.timely("phase", cases, StoredCaseAhead::phase))
                .containsExactly(
                        new Timely("phase", "post-16", 30L, null),
                        new Timely("phase", "primary", 20L, null),
                        new Timely("phase", "secondary", 20L, null));
        assertThat(CasesCounted.timely("phase", cases("primary", 20, 10), StoredCaseAhead::phase))
                .containsExactly(new Timely("phase", "primary", 20L, 10L));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, Autumn 2026",
        "2026-12-31, Autumn 2026",
        "2027-01-01, Spring 2027",
        "2027-03-31, Spring 2027",
        "2027-04-01, Summer 2027",
        "2027-08-31, Summer 2027"
    })
    void without_term_dates_a_year_has_three_terms_by_month(LocalDate day, String term) {
        assertThat(NO_DATES.on(day)).isEqualTo(term);
        assertThat(NO_DATES.words()).startsWith("The council's term dates are not held, so terms go by month");
    }

    @ParameterizedTest
    @CsvSource({
        "the first day,            2026-09-07, Autumn A",
        "its last day,             2026-10-23, Autumn A",
        "the holiday after it,     2026-10-28, Autumn A",
        "the next term,            2026-11-02, Autumn B",
        "before the dates begin,   2026-09-01, Autumn 2026",
        "after the dates end,      2027-01-12, Spring 2027"
    })
    void a_council_s_own_terms_count_where_their_dates_are_held(String what, LocalDate day, String term) {
        Terms own = new Terms(TermCalendar.of(new TermDates(
                "solihull",
                "Solihull community schools",
                "solihull",
                TermDates.Status.PUBLISHED,
                null,
                null,
                null,
                List.of(
                        new TermDates.Term("Autumn A", span("2026-09-07", "2026-10-23")),
                        new TermDates.Term("Autumn B", span("2026-11-02", "2026-12-18"))),
                null,
                null)));

        assertThat(own.on(day)).as(what).isEqualTo(term);
        assertThat(own.words())
                .contains("Solihull community schools (published) from 7 September 2026 to 18 December 2026")
                .contains("For other days no term dates are held, so there terms go by month");
    }

    @Test
    void three_departures_from_a_row_in_one_term_prompt_a_look_at_it() {
        List<Taken> taken = List.of(
                taken(1, "depart", "rule-looks-wrong", "2026-09-10"),
                taken(2, "depart", "risk", "2026-10-10"),
                taken(3, "depart", "risk", "2026-12-10"),
                taken(4, "depart", "risk", "2027-01-14"),
                taken(5, "agree", "", "2026-12-11"));

        assertThat(Departures.byRow(taken, NO_DATES))
                .containsExactly(
                        new Departed(
                                "check-needs",
                                "national/needs/checks",
                                "row-1",
                                "Autumn 2026",
                                3,
                                List.of("risk", "rule-looks-wrong"),
                                true),
                        new Departed(
                                "check-needs",
                                "national/needs/checks",
                                "row-1",
                                "Spring 2027",
                                1,
                                List.of("risk"),
                                false));
    }

    @Test
    void cases_that_were_decided_are_counted_by_group_without_small_numbers() {
        List<StoredCaseAhead> cases = Stream.concat(cases("primary", 12, 0).stream(), cases("secondary", 3, 0).stream())
                .toList();
        List<Taken> taken = cases.stream()
                .map(each -> taken(
                        1,
                        each.reference().matches("primary[0-5]") ? "depart" : "agree",
                        "risk",
                        "2026-10-10",
                        each.reference()))
                .toList();

        assertThat(CasesCounted.decided(cases, taken))
                .contains(new Grouped("phase", "secondary", null, null, null))
                .contains(new Grouped("age", "not known", 15L, 6L, 9L));
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
                        i < late ? 1 : 0,
                        null))
                .toList();
    }

    private static Taken taken(int number, String kind, String because, String day) {
        return taken(number, kind, because, day, "case-" + number);
    }

    /** A decision that came nine days after its case, about what one row led to. */
    private static Taken taken(int number, String kind, String because, String day, String reference) {
        Instant at = Instant.parse(day + "T12:00:00Z");
        return new Taken(
                number,
                reference,
                "needs",
                kind,
                "check",
                at,
                "{\"given\": {\"because\": \"" + because + "\"}}",
                at.minus(Duration.ofDays(9)),
                """
                {"recommendations": [
                  {"question": "needs", "primary": false, "reasons": [{"rule": "other", "table": "t", "row": "r"}]},
                  {"question": "needs", "primary": true, "reasons": [
                     {"rule": "check-needs", "table": "national/needs/checks", "row": "row-1"}]}]}
                """);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
