package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertiesTest {

    @Property
    void no_deadline_moves_earlier_when_its_start_moves_later(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(min = 1, max = 30) int units) {
        assertThat(clocks(units))
                .allSatisfy(
                        clock -> assertThat(clock.apply(start.plusDays(later))).isAfterOrEqualTo(clock.apply(start)));
    }

    @Property
    void no_school_day_deadline_moves_earlier_when_its_start_moves_later(
            @ForAll("schoolTime") LocalDate start,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(min = 1, max = 50) int units) {
        assertThat(schoolClocks(units))
                .allSatisfy(
                        clock -> assertThat(clock.apply(start.plusDays(later))).isAfterOrEqualTo(clock.apply(start)));
    }

    @Property
    void a_working_day_deadline_falls_on_a_working_day(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(Stream.of(
                        Counting.workingDaysAfter(start, days),
                        Counting.workingDaysBeginningWith(start, days),
                        Counting.workingDaysBefore(start, days),
                        WorkingDays.onOrAfter(start),
                        WorkingDays.onOrBefore(start),
                        TribunalTime.roll(start)))
                .allMatch(WorkingDays::isWorkingDay);
    }

    @Property
    void a_school_day_deadline_falls_on_a_school_day(
            @ForAll("schoolTime") LocalDate start, @ForAll @IntRange(min = 1, max = 50) int days) {
        assertThat(schoolClocks(days)).allMatch(clock -> CalendarT.CALENDAR.isSchoolDay(clock.apply(start)));
    }

    @Property
    void working_days_counted_back_again_come_home(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int days) {
        LocalDate start = WorkingDays.onOrAfter(day);
        LocalDate end = Counting.workingDaysAfter(start, days);
        assertThat(Counting.workingDaysBefore(end, days)).isEqualTo(start);
        assertThat(WorkingDays.count(start, end)).isEqualTo(days + 1);
    }

    @Property
    void school_days_counted_back_again_come_home(
            @ForAll("schoolTime") LocalDate day, @ForAll @IntRange(max = 50) int days) {
        LocalDate start = CalendarT.CALENDAR.schoolDayOnOrAfter(day);
        LocalDate end = Counting.schoolDaysAfter(start, days, CalendarT.CALENDAR);
        assertThat(Counting.schoolDaysBefore(end, days, CalendarT.CALENDAR)).isEqualTo(start);
        assertThat(CalendarT.CALENDAR.countSchoolDays(start, end)).isEqualTo(days + 1);
    }

    @Property
    void starting_with_a_day_ends_sooner_than_after_it(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int months) {
        assertThat(Counting.monthsStartingWith(start, months))
                .isBeforeOrEqualTo(Counting.monthsAfter(start, months))
                .isAfterOrEqualTo(start);
    }

    @Property
    void months_before_leave_at_least_that_many_months(
            @ForAll("days") LocalDate move, @ForAll @IntRange(min = 1, max = 24) int months) {
        LocalDate latest = Counting.monthsBefore(move, months);
        assertThat(Counting.monthsAfter(latest, months)).isBeforeOrEqualTo(move);
        assertThat(Counting.monthsAfter(latest.plusDays(1), months)).isAfterOrEqualTo(move);
    }

    @Property
    void easter_is_a_spring_sunday_in_any_year(@ForAll @IntRange(min = -9999, max = 99_999) int year) {
        assertThat(Easter.sunday(year))
                .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25))
                .matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Property
    void tribunal_time_never_ends_sooner_than_the_law_gives(@ForAll("days") LocalDate ends) {
        assertThat(TribunalTime.roll(ends)).isAfterOrEqualTo(ends);
    }

    @Property
    void every_year_has_its_eight_holidays_on_weekdays(@ForAll @IntRange(min = 1980, max = 2120) int year) {
        assertThat(BankHolidays.in(year)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(BankHolidays.in(year).keySet())
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5 && day.getYear() == year);
    }

    @Property
    void a_birth_leads_to_one_age_one_year_group_and_one_end_of_school_age(@ForAll("births") LocalDate born) {
        CompulsorySchoolAge age = CompulsorySchoolAge.of(born);
        assertThat(age.startsOn())
                .isBetween(Ages.attains(5, born), Ages.attains(5, born).plusMonths(5));
        assertThat(age.endsOn()).isBetween(Ages.attains(16, born).minusDays(75), Ages.attains(17, born));
        assertThat(YearGroups.chronological(born, age.endsOn())).isEqualTo(11);
        assertThat(Ages.on(Ages.attains(18, born), born)).isEqualTo(18);
        assertThat(Ages.on(Ages.lastDayBefore(18, born), born)).isEqualTo(17);
        assertThat(Ages.plansFor(18, born)).isBeforeOrEqualTo(Ages.attains(18, born));
    }

    private static List<UnaryOperator<LocalDate>> clocks(int units) {
        return List.of(
                day -> Counting.weeksAfter(day, units),
                day -> Counting.weeksBefore(day, units),
                day -> Counting.daysAfter(day, units),
                day -> Counting.daysBeginningWith(day, units),
                day -> Counting.monthsAfter(day, units),
                day -> Counting.monthsStartingWith(day, units),
                day -> Counting.monthsBefore(day, units),
                day -> Counting.clearMonthsBefore(day, units),
                day -> Counting.workingDaysAfter(day, units),
                day -> Counting.workingDaysBeginningWith(day, units),
                day -> Counting.workingDaysBefore(day, units),
                TribunalTime::roll,
                TribunalTime::appealBy);
    }

    private static List<UnaryOperator<LocalDate>> schoolClocks(int units) {
        TermCalendar calendar = CalendarT.CALENDAR;
        return List.of(
                day -> Counting.schoolDaysAfter(day, units, calendar),
                day -> Counting.nthSchoolDayBeginningWith(day, units, calendar),
                day -> FirstDay.of(day, false, calendar).daySix(calendar).by());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between("2010-01-01", "2045-12-31");
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return between("1990-01-01", "2030-12-31");
    }

    @Provide
    Arbitrary<LocalDate> schoolTime() {
        return between("2026-09-01", "2027-06-30");
    }

    private static Arbitrary<LocalDate> between(String first, String last) {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse(first).toEpochDay(),
                        LocalDate.parse(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
