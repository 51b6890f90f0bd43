package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.TermCalendars;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;
import waymark.casefile.InvalidCaseFile;

/** Suspensions counted in a row, in the term and in the school year, by calendar T. */
class SuspensionsPictureTest {

    private static final CaseFileReader READER = new CaseFileReader(Clock.systemUTC());
    private static final TermCalendars CALENDARS = TermCalendars.read(Path.of("term-calendars"));

    @ParameterizedTest(name = "as at {0}, {1}: {2} in a row, run of {3} from {4}, {5} this term, {6} this year")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-09-14 | {'from':'2026-09-14','days':6}                                          | 6 | 6 | 2026-09-14 | 6.0 | 6.0",
                "2026-09-14 | {'from':'2026-09-14','days':5}                                          | 5 | 5 | 2026-09-14 | 5.0 | 5.0",
                "2026-09-14 | {'from':'2026-09-14','to':'2026-09-21'}                                 | 6 | 6 | 2026-09-14 | 6.0 | 6.0",
                "2026-10-08 | {'from':'2026-10-05','to':'2026-10-07'},{'from':'2026-10-08','days':4}  | 7 | 7 | 2026-10-05 | 7.0 | 7.0",
                "2026-10-13 | {'from':'2026-10-05','days':4},{'from':'2026-10-12','days':4}           | 4 | 4 | 2026-10-12 | 8.0 | 8.0",
                "2026-10-21 | {'from':'2026-10-21','days':7}                                          | 7 | 7 | 2026-10-21 | 7.0 | 7.0",
                "2026-11-22 | {'from':'2026-09-14','days':6}                                          | 0 | 6 | 2026-09-14 | 6.0 | 6.0",
                "2026-11-22 | {'from':'2026-09-14','days':6},{'from':'2026-10-05','days':2}           | 0 | 6 | 2026-09-14 | 8.0 | 8.0",
                "2026-11-02 | {'from':'2026-09-14','days':5,'kind':'LUNCHTIME'}                       | 0 | - | -          | 5.0 | 5.0",
                "2026-11-02 | {'from':'2026-09-14','days':5.5,'kind':'LUNCHTIME'}                     | 0 | - | -          | 5.5 | 5.5",
                "2026-11-02 | {'from':'2026-09-14','kind':'LUNCHTIME'}                                | 0 | - | -          | 0.5 | 0.5",
                "2027-09-06 | {'from':'2027-04-13','days':40},{'from':'2027-09-06','days':5}          | 5 | 5 | 2027-09-06 | 5.0 | 5.0",
                "2027-02-01 | {'from':'2026-10-05','days':8},{'from':'2027-02-01','days':4}           | 4 | 8 | 2026-10-05 | 4.0 | 12.0",
                "2026-12-21 | {'from':'2026-12-14','days':5},{'from':'2027-01-05','days':2}           | 7 | 7 | 2026-12-14 | 2.0 | 7.0",
                "2026-10-05 | {'from':'2026-10-05','days':5,'cancelledOn':'2026-10-07'}               | 2 | 2 | 2026-10-05 | 2.0 | 2.0",
                "2026-10-05 | {'from':'2026-09-14','days':4,'otherSchool':true}                       | 0 | - | -          | 0.0 | 4.0"
            })
    void three_counts_are_kept_apart(
            LocalDate asAt,
            String list,
            Integer inARow,
            Integer run,
            LocalDate from,
            BigDecimal term,
            BigDecimal year) {
        Facts facts = facts("'suspensions':[" + list + "]", asAt);
        assertThat(facts.get("exclusions.suspRun")).isEqualTo(inARow);
        assertThat(facts.get("exclusions.runDays")).isEqualTo(run == null ? inARow : run);
        assertThat(facts.get("exclusions.runFrom")).isEqualTo(from);
        assertThat(facts.get("exclusions.daysSuspendedThisTerm")).isEqualTo(term);
        assertThat(facts.get("exclusions.daysSuspendedThisYear")).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0}: first day {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'pexOn':'2026-11-09'                                      | 2026-11-09",
                "'pexOn':'2026-11-09','pexAfterAfternoonBegan':false       | 2026-11-09",
                "'pexOn':'2026-11-09','pexAfterAfternoonBegan':true        | 2026-11-10",
                "'pexAt':'2026-11-09T14:30'                                | 2026-11-10",
                "'pexAt':'2026-11-09T13:00'                                | 2026-11-10",
                "'pexAt':'2026-11-09T12:59'                                | 2026-11-09",
                "'pexOn':'2026-11-07','pexAfterAfternoonBegan':true        | 2026-11-09"
            })
    void an_exclusion_in_the_afternoon_counts_from_the_next_school_day(String pex, LocalDate first) {
        Facts facts = facts(pex, LocalDate.of(2026, 11, 10));
        assertThat(facts.get("exclusions.pexFirstDay")).isEqualTo(first);
        assertThat(facts.get("exclusions.pex")).isEqualTo(true);
    }

    @ParameterizedTest(name = "{0}: straight after another {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'suspensions':[{'from':'2026-10-05','days':3},{'from':'2026-10-08','days':4}]  | true",
                "'suspensions':[{'from':'2026-10-05','days':3},{'from':'2026-10-09','days':4}]  | false",
                "'suspensions':[{'from':'2026-10-05','days':3}],'pexOn':'2026-10-08'            | true",
                "'suspensions':[{'from':'2026-10-05','days':3}],'pexOn':'2026-10-09'            | false",
                "'suspensions':[{'from':'2026-10-19','days':5},{'from':'2026-11-03','days':1}]  | true"
            })
    void a_decision_straight_after_another_is_seen(String given, boolean straightAfter) {
        assertThat(facts(given, LocalDate.of(2026, 11, 10)).get("exclusions.straightAfterAnother"))
                .isEqualTo(straightAfter);
    }

    @ParameterizedTest(name = "{0}: school is back on {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-16, 2027-01-05", "2026-12-18, 2027-01-05", "2026-12-21, 2027-01-05",
                "2026-11-09, -", "2026-10-22, 2026-11-03", "2026-11-06, -"
            })
    void a_holiday_before_day_six_is_seen(LocalDate pexOn, LocalDate resumes) {
        assertThat(facts("'pexOn':'" + pexOn + "'", pexOn).get("exclusions.schoolResumesOn"))
                .isEqualTo(resumes);
    }

    @Test
    void a_summary_that_differs_from_the_list_is_an_error() {
        assertThatThrownBy(() ->
                        facts("'suspRun':5,'suspensions':[{'from':'2026-09-14','days':6}]", LocalDate.of(2026, 9, 14)))
                .isInstanceOf(InvalidCaseFile.class)
                .hasMessageContaining("/exclusions/suspRun");
    }

    @Test
    void a_length_that_differs_from_the_last_day_is_an_error() {
        assertThatThrownBy(() -> facts(
                        "'suspensions':[{'from':'2026-09-14','to':'2026-09-18','days':6}]", LocalDate.of(2026, 9, 14)))
                .isInstanceOf(InvalidCaseFile.class)
                .hasMessageContaining("5 school days, not 6");
    }

    @Test
    void every_mistake_in_a_list_is_named() {
        assertThatThrownBy(() -> facts(
                        "'suspensions':[{'days':1.2},{'from':'2026-09-14','to':'2026-09-11'}]",
                        LocalDate.of(2026, 9, 14)))
                .hasMessageContaining("/exclusions/suspensions/0/days")
                .hasMessageContaining("/exclusions/suspensions/0/from")
                .hasMessageContaining("/exclusions/suspensions/1/to");
    }

    @Test
    void without_a_calendar_a_long_suspension_is_still_a_long_run() {
        Facts facts =
                facts("wolverhampton", "", "'suspensions':[{'from':'2026-09-14','days':6}]", LocalDate.of(2026, 9, 14));
        assertThat(facts.get("exclusions.runDays")).isEqualTo(6);
        assertThat(facts.get("exclusions.runFrom")).isNull();
        assertThat(facts.whyUnknown("exclusions.runFrom"))
                .get()
                .asString()
                .startsWith("Cannot compute: calendar missing for");
        assertThat(facts.get("exclusions.daysSuspendedThisTerm")).isNull();
    }

    @Test
    void terms_that_cannot_be_a_calendar_are_an_error_with_its_place() {
        assertThatThrownBy(() -> facts(
                        "solihull", "'setting':{'terms':[{'firstDay':'2026-09-02'}]},", "", LocalDate.of(2026, 9, 14)))
                .hasMessageContaining("/setting/terms/0/lastDay");
        assertThatThrownBy(() -> facts(
                        "solihull",
                        "'setting':{'terms':[{'firstDay':'2026-09-02','lastDay':'2026-08-01'}]},",
                        "",
                        LocalDate.of(2026, 9, 14)))
                .isInstanceOf(InvalidCaseFile.class)
                .hasMessageContaining("/setting/terms:");
    }

    private static Facts facts(String exclusions, LocalDate asAt) {
        return facts("solihull", "'setting':{'termCalendar':'test-t'},", exclusions, asAt);
    }

    private static Facts facts(String authority, String setting, String exclusions, LocalDate asAt) {
        String json = "{'reference':'R','authority':'%s','asAt':'%s',%s'exclusions':{%s}}"
                .formatted(authority, asAt, setting, exclusions)
                .replace('\'', '"');
        CaseFile file = READER.read(json.getBytes(StandardCharsets.UTF_8));
        var calendar = SchoolCalendar.of(file, CALENDARS);
        return Picture.of(file, () -> calendar).facts();
    }
}
