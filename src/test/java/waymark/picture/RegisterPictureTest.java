package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermCalendars;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;

/** What follows from the register, from penalty notices and from the dates of boards and reviews. */
class RegisterPictureTest {

    private static final CaseFileReader READER = new CaseFileReader(Clock.systemUTC());
    private static final TermCalendar T =
            TermCalendars.read(Path.of("term-calendars")).byId("test-t").orElseThrow();

    @ParameterizedTest(name = "{1} of {0} sessions missed: {2}%")
    @CsvSource({"380, 38, 90", "380, 37, 90.26", "380, 190, 50", "380, 0, 100", "3, 1, 66.67"})
    void attendance_is_what_was_possible_and_not_missed(int possible, int missed, BigDecimal percent) {
        Facts facts = facts(
                "'attendance':{'sessionsPossible':%d,'sessionsMissed':%d}".formatted(possible, missed), "2026-11-22");
        assertThat((BigDecimal) facts.get("attendance.attendancePct")).isEqualByComparingTo(percent);
    }

    @Test
    void a_rounded_figure_agrees_and_the_finer_one_stands() {
        Facts facts =
                facts("'attendance':{'attendancePct':90,'sessionsPossible':380,'sessionsMissed':37}", "2026-11-22");
        assertThat((BigDecimal) facts.get("attendance.attendancePct")).isEqualByComparingTo("90.26");
        assertThatThrownBy(() -> facts(
                        "'attendance':{'attendancePct':91,'sessionsPossible':380,'sessionsMissed':37}", "2026-11-22"))
                .hasMessageContaining("/attendance/attendancePct");
    }

    @ParameterizedTest(name = "one day in the week of {0} and four to 8 October 2027: {1} sessions")
    @CsvSource({"2027-07-12, 10", "2027-07-05, 10", "2027-06-28, 10", "2027-06-21, 8"})
    void ten_school_weeks_reach_across_the_summer(LocalDate early, int sessions) {
        String days =
                "{'on':'%s','code':'O'},{'on':'2027-09-06','code':'G'},{'on':'2027-09-20','code':'U'},{'on':'2027-09-27','code':'N'},{'on':'2027-10-08','code':'O'}"
                        .formatted(early);
        Facts facts = facts("'attendance':{'sessions':[%s]}".formatted(days), "2027-10-08");
        assertThat(facts.get("attendance.unauthorisedIn10Weeks")).isEqualTo(sessions);
    }

    @ParameterizedTest(name = "twenty school days to 30 November, one of them {0}: only G, N or O {1}")
    @CsvSource({"O, true", "N, true", "I, false", "U, -"})
    void one_session_of_another_code_breaks_ground_one(String code, String onlyGno) {
        String days = T.schoolDays(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30)).stream()
                .map(day -> "{'on':'%s','code':'%s'}".formatted(day, day.getDayOfMonth() == 13 ? code : "O"))
                .collect(Collectors.joining(","));
        Facts facts = facts("'attendance':{'sessions':[%s]}".formatted(days), "2026-12-01");
        if (onlyGno.equals("-")) {
            assertThat(facts.get("attendance.absentRun")).isEqualTo(11);
            assertThat(facts.get("attendance.unauthorisedRun")).isEqualTo(20);
        } else {
            assertThat(facts.get("attendance.absentRun")).isEqualTo(20);
            assertThat(facts.get("attendance.absentRunOnlyGno")).isEqualTo(Boolean.valueOf(onlyGno));
        }
    }

    @ParameterizedTest(name = "notices on {0} and {1}, as at {2}: {3} count")
    @CsvSource({
        "2024-09-10, 2027-03-10, 2027-08-10, 2",
        "2024-09-10, 2027-03-10, 2027-09-09, 2",
        "2024-09-10, 2027-03-10, 2027-09-10, 1",
        "2024-08-18, 2027-03-10, 2027-04-10, 1"
    })
    void notices_count_for_three_years(String first, String second, String asAt, int count) {
        Facts facts = facts(
                "'attendance':{'penalty':{'notices':[{'issuedOn':'%s'},{'issuedOn':'%s'},{'issuedOn':'2027-01-05','parent':'OTHER'},{'issuedOn':'2027-01-05','withdrawn':true}]}}"
                        .formatted(first, second),
                asAt);
        assertThat(facts.get("attendance.penalty.inThreeYears")).isEqualTo(count);
    }

    @ParameterizedTest(name = "posted {0}: made {1}, in time {2}")
    @CsvSource({"2026-12-31, 2027-01-05, true", "2026-12-30, 2027-01-04, true", "2027-01-04, 2027-01-06, false"})
    void a_posted_application_is_made_on_the_second_working_day(String posted, LocalDate made, boolean inTime) {
        Facts facts = facts(
                "'exclusions':{'governors':{'decisionNoticeOn':'2026-11-30'},'irp':{'postedOn':'%s'}}"
                        .formatted(posted),
                "2027-01-06");
        assertThat(facts.get("exclusions.irp.madeOn")).isEqualTo(made);
        assertThat(facts.get("exclusions.irp.inTime")).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "notice on {0} of a start on Monday 9 November: {1} school days")
    @CsvSource({"2026-11-04, 3", "2026-11-05, 2", "2026-11-06, 1", "2026-11-07, 0"})
    void notice_of_a_direction_is_counted_in_school_days(String given, int days) {
        Facts facts = facts(
                "'exclusions':{'offSite':{'startsOn':'2026-11-09','noticeGivenOn':'%s'}}".formatted(given),
                "2026-11-09");
        assertThat(facts.get("exclusions.offSite.noticeSchoolDays")).isEqualTo(days);
    }

    @ParameterizedTest(name = "cancelled at {0}, meeting began at 10:00: begun {1}")
    @CsvSource({"2026-11-09T10:10, true", "2026-11-09T10:00, true", "2026-11-09T09:59, false"})
    void a_board_has_begun_from_the_minute_it_opens(String cancelled, boolean begun) {
        Facts facts = facts(
                "'exclusions':{'cancel':{'decidedAt':'%s'},'governors':{'meetingBeganAt':'2026-11-09T10:00'}}"
                        .formatted(cancelled),
                "2026-11-09");
        assertThat(facts.get("exclusions.governors.meetingBegun")).isEqualTo(begun);
        assertThat(facts.get("exclusions.cancel.proposed")).isEqualTo(true);
    }

    @Test
    void a_session_listed_twice_is_an_error() {
        assertThatThrownBy(() -> facts(
                        "'attendance':{'sessions':[{'on':'2026-11-09','code':'O'},{'on':'2026-11-09','part':'AM','code':'I'}]}",
                        "2026-11-10"))
                .hasMessageContaining("/attendance/sessions/1");
    }

    private static Facts facts(String sections, String asAt) {
        String json = "{'reference':'R','authority':'solihull','asAt':'%s',%s}"
                .formatted(asAt, sections)
                .replace('\'', '"');
        CaseFile file = READER.read(json.getBytes(StandardCharsets.UTF_8));
        return Picture.of(file, () -> T).facts();
    }
}
