package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.calendar.CalendarT.CALENDAR;
import static waymark.calendar.CalendarT.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsCountTest {

    @Test
    void tv43_the_window_reaches_across_the_summer() {
        List<SessionsMissed> missed = List.of(
                missed("2027-07-13", 2),
                missed("2027-09-06", 2),
                missed("2027-09-15", 2),
                missed("2027-09-29", 2),
                missed("2027-10-08", 2));
        assertThat(SessionsCount.reached(10, 10, missed, CALENDAR)).contains(day("2027-10-08"));
    }

    @Test
    void the_tenth_school_week_is_in_and_the_eleventh_is_not() {
        List<SessionsMissed> tenWeeks = new ArrayList<>(nineFrom("2027-07-12"));
        tenWeeks.add(missed("2027-10-22", 1));
        assertThat(SessionsCount.reached(10, 10, tenWeeks, CALENDAR)).contains(day("2027-10-22"));

        List<SessionsMissed> eleven = new ArrayList<>(nineFrom("2027-07-12"));
        eleven.add(missed("2027-11-01", 1));
        assertThat(SessionsCount.reached(10, 10, eleven, CALENDAR)).isEmpty();
    }

    @Test
    void nine_sessions_are_not_ten() {
        assertThat(SessionsCount.reached(10, 10, nineFrom("2026-09-07"), CALENDAR))
                .isEmpty();
        assertThat(SessionsCount.reached(10, 10, List.of(), CALENDAR)).isEmpty();
    }

    @Test
    void a_week_of_holiday_in_july_and_september_days_add_up() {
        List<SessionsMissed> missed = List.of(
                missed("2027-07-20", 2),
                missed("2027-07-19", 2),
                missed("2027-07-21", 1),
                missed("2027-09-06", 2),
                missed("2027-09-07", 2),
                missed("2027-09-08", 1));
        assertThat(SessionsCount.reached(10, 10, missed, CALENDAR)).contains(day("2027-09-08"));
    }

    @Test
    void tv37_thirty_half_days_of_illness_are_fifteen_days() {
        List<SessionsMissed> ill = CALENDAR.schoolDays(day("2026-09-02"), day("2026-12-18")).stream()
                .limit(30)
                .map(day -> new SessionsMissed(day, 1))
                .toList();
        HalfDays days = SessionsCount.inSchoolYear(day("2026-12-18"), ill, CALENDAR);
        assertThat(days).hasToString("15.0").isGreaterThanOrEqualTo(HalfDays.ofDays(15));
    }

    @Test
    void illness_is_added_up_within_one_school_year_and_not_beyond_the_day() {
        List<SessionsMissed> ill = List.of(missed("2027-07-20", 2), missed("2027-09-03", 2), missed("2027-09-10", 1));
        assertThat(SessionsCount.inSchoolYear(day("2027-09-06"), ill, CALENDAR)).hasToString("1.0");
        assertThat(SessionsCount.inSchoolYear(day("2027-08-31"), ill, CALENDAR)).hasToString("1.0");
    }

    @Test
    void tv49_twenty_school_days_in_a_row() {
        List<SessionsMissed> absent = CALENDAR.schoolDays(day("2026-11-03"), day("2026-11-30")).stream()
                .map(day -> new SessionsMissed(day, 2))
                .toList();
        assertThat(SessionsCount.wholeDayRuns(absent, CALENDAR))
                .containsExactly(new SchoolDayRun(day("2026-11-03"), day("2026-11-30"), 20));
    }

    @Test
    void a_session_attended_parts_the_run() {
        List<SessionsMissed> absent =
                List.of(missed("2026-11-03", 2), missed("2026-11-04", 1), missed("2026-11-05", 2));
        assertThat(SessionsCount.wholeDayRuns(absent, CALENDAR))
                .extracting(SchoolDayRun::days)
                .containsExactly(1, 1);
    }

    @Test
    void a_day_has_two_sessions() {
        assertThatThrownBy(() -> missed("2026-11-03", 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> missed("2026-11-03", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<SessionsMissed> nineFrom(String monday) {
        var from = day(monday);
        return List.of(
                new SessionsMissed(from, 2),
                new SessionsMissed(from.plusDays(1), 2),
                new SessionsMissed(from.plusDays(2), 2),
                new SessionsMissed(from.plusDays(3), 2),
                new SessionsMissed(from.plusDays(4), 1));
    }

    private static SessionsMissed missed(String day, int sessions) {
        return new SessionsMissed(day(day), sessions);
    }
}
