package waymark.policy.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import waymark.calendar.Counting;

/** What a period is counted in. */
enum Unit {
    DAYS("days", "day", "count-days"),
    WEEKS("weeks", "week", "count-weeks"),
    MONTHS("months", "month", "count-months"),
    YEARS("years", "year", "count-months"),
    WORKING_DAYS("working days", "working day", "count-workingday"),
    SCHOOL_DAYS("school days", "school day", "school-day"),
    SCHOOL_WEEKS("school weeks", "school week", "school-week");

    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_WEEK = 7;

    private final String several;
    private final String one;
    private final String convention;

    Unit(String several, String one, String convention) {
        this.several = several;
        this.one = one;
        this.convention = convention;
    }

    static Optional<Unit> of(String words) {
        return Arrays.stream(values())
                .filter(u -> u.several.equals(words) || u.one.equals(words))
                .findFirst();
    }

    String convention(Way way) {
        if (way == Way.BEGINNING_WITH && this != WORKING_DAYS) {
            return this == MONTHS || this == YEARS ? "count-12m-starting" : "count-beginning";
        }
        return convention;
    }

    LocalDate count(LocalDate from, int amount, Way way, Moment moment) {
        return switch (way) {
            case AFTER -> after(from, amount, moment);
            case BEFORE -> before(from, amount, moment);
            case BEGINNING_WITH -> beginningWith(from, amount, moment);
        };
    }

    private LocalDate after(LocalDate from, int amount, Moment moment) {
        return switch (this) {
            case DAYS -> Counting.daysAfter(from, amount);
            case WEEKS -> Counting.weeksAfter(from, amount);
            case MONTHS -> Counting.monthsAfter(from, amount);
            case YEARS -> Counting.monthsAfter(from, amount * MONTHS_IN_A_YEAR);
            case WORKING_DAYS -> Counting.workingDaysAfter(from, amount);
            case SCHOOL_DAYS ->
                Counting.schoolDaysAfter(from, amount, moment.calendar().get());
            case SCHOOL_WEEKS ->
                Counting.schoolWeeksAfter(from, amount, moment.calendar().get());
        };
    }

    private LocalDate before(LocalDate from, int amount, Moment moment) {
        return switch (this) {
            case DAYS -> from.minusDays(amount);
            case WEEKS -> Counting.weeksBefore(from, amount);
            case MONTHS -> Counting.monthsBefore(from, amount);
            case YEARS -> Counting.monthsBefore(from, amount * MONTHS_IN_A_YEAR);
            case WORKING_DAYS -> Counting.workingDaysBefore(from, amount);
            case SCHOOL_DAYS ->
                Counting.schoolDaysBefore(from, amount, moment.calendar().get());
            case SCHOOL_WEEKS -> throw new Due.NotKnown("school weeks are not counted backwards");
        };
    }

    private LocalDate beginningWith(LocalDate from, int amount, Moment moment) {
        return switch (this) {
            case DAYS -> Counting.daysBeginningWith(from, amount);
            case WEEKS -> Counting.daysBeginningWith(from, amount * DAYS_IN_A_WEEK);
            case MONTHS -> Counting.monthsStartingWith(from, amount);
            case YEARS -> Counting.monthsStartingWith(from, amount * MONTHS_IN_A_YEAR);
            case WORKING_DAYS -> Counting.workingDaysBeginningWith(from, amount);
            case SCHOOL_DAYS ->
                Counting.nthSchoolDayBeginningWith(
                        from, amount, moment.calendar().get());
            case SCHOOL_WEEKS -> throw new Due.NotKnown("school weeks are counted after a day, not beginning with it");
        };
    }
}
