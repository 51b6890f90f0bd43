package waymark.policy.due;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import waymark.calendar.AcademicYear;
import waymark.calendar.Ages;
import waymark.calendar.CalendarMissing;
import waymark.calendar.CompulsorySchoolAge;
import waymark.calendar.Counting;
import waymark.calendar.TribunalTime;

/** A due date as a row states it, ready to be reckoned for a case. {@link DueReader} reads one from words. */
public sealed interface Due {

    /** A fact or a setting that the date needs is not known. */
    final class NotKnown extends RuntimeException {
        NotKnown(String what) {
            super(what, null, false, false);
        }
    }

    /**
     * The date for a case.
     *
     * @param cited collects the ids of the ways of counting that are used
     * @throws NotKnown when a fact or setting is missing
     * @throws CalendarMissing when school days are needed and no calendar covers them
     */
    LocalDate reckon(Moment moment, List<String> cited);

    /** The names of the facts that the date is reckoned from. */
    List<String> facts();

    /** Reckons a due date, or says why that cannot be done. */
    static Reckoning reckoning(Due due, Moment moment) {
        if (due instanceof Never) {
            return new Reckoning.None();
        }
        List<String> cited = new ArrayList<>();
        try {
            return new Reckoning.On(
                    due.reckon(moment, cited), cited.stream().distinct().toList());
        } catch (NotKnown missing) {
            return new Reckoning.Cannot(missing.getMessage());
        } catch (CalendarMissing missing) {
            return new Reckoning.Cannot(missing.getMessage());
        }
    }

    /** The row has no due date. */
    record Never() implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            throw new NotKnown("there is no due date");
        }

        @Override
        public List<String> facts() {
            return List.of();
        }
    }

    /** {@code today}: the date of the case. */
    record Today() implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            return moment.facts().asAt();
        }

        @Override
        public List<String> facts() {
            return List.of();
        }
    }

    /** {@code the missed date}: the due date of the finding that raised the row. */
    record MissedDate() implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            if (moment.missed() == null) {
                throw new NotKnown("no date has been missed");
            }
            return moment.missed();
        }

        @Override
        public List<String> facts() {
            return List.of();
        }
    }

    /** {@code ehc.request.receivedOn}: a date in the case file. */
    record OfFact(String name) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            return switch (moment.facts().get(name)) {
                case LocalDate date -> date;
                case java.time.LocalDateTime time -> time.toLocalDate();
                case null, default ->
                    throw new NotKnown(moment.facts().whyUnknown(name).orElse("needs " + name));
            };
        }

        @Override
        public List<String> facts() {
            return List.of(name);
        }
    }

    /**
     * {@code at age 14}, {@code at legal age 18}: a birthday. Planning ages take 28 February for a leap-day birth, so
     * that nothing is late; legal ages take 1 March.
     */
    record AtAge(Amount years, boolean legal) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            LocalDate born = born(moment);
            int age = years.in(moment);
            cited.add("date-age-attain");
            if (born.getMonthValue() == 2 && born.getDayOfMonth() == 29) {
                cited.add("date-29feb");
            }
            return legal ? Ages.attains(age, born) : Ages.plansFor(age, born);
        }

        @Override
        public List<String> facts() {
            return List.of("child.dateOfBirth");
        }
    }

    /** {@code end of compulsory school age}: the last Friday in June. */
    record EndOfSchoolAge() implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            cited.add("date-csa-end");
            return CompulsorySchoolAge.of(born(moment)).endsOn();
        }

        @Override
        public List<String> facts() {
            return List.of("child.dateOfBirth");
        }
    }

    /** {@code 6 weeks after …}: so many units on from, or back from, a date. */
    record Counted(Amount amount, Unit unit, Way way, Due from) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            LocalDate start = from.reckon(moment, cited);
            cited.add(unit.convention(way));
            return unit.count(start, amount.in(moment), way, moment);
        }

        @Override
        public List<String> facts() {
            return from.facts();
        }
    }

    /** {@code 6th school day beginning with …}: that day is the first if it is a school day. */
    record NthSchoolDay(Amount nth, Due from) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            LocalDate start = from.reckon(moment, cited);
            return Counting.nthSchoolDayBeginningWith(
                    start, nth.in(moment), moment.calendar().get());
        }

        @Override
        public List<String> facts() {
            return from.facts();
        }
    }

    /** {@code before …}: the day before. */
    record Before(Due date) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            cited.add("count-before");
            return Counting.before(date.reckon(moment, cited));
        }

        @Override
        public List<String> facts() {
            return date.facts();
        }
    }

    /** {@code 15 February of …}: that day in the calendar year of a date. */
    record InYearOf(MonthDay day, Due date) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            return day.atYear(date.reckon(moment, cited).getYear());
        }

        @Override
        public List<String> facts() {
            return date.facts();
        }
    }

    /** {@code 31 July of the school year of …}: that day in the school year, September to August, of a date. */
    record InSchoolYearOf(MonthDay day, Due date) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            AcademicYear year = AcademicYear.of(date.reckon(moment, cited));
            LocalDate inFirst = day.atYear(year.startYear());
            return inFirst.isBefore(year.from()) ? day.atYear(year.startYear() + 1) : inFirst;
        }

        @Override
        public List<String> facts() {
            return date.facts();
        }
    }

    /** {@code 31 July on or after …}: that day of the year, the first time it comes. */
    record OnOrAfter(MonthDay day, Due date) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            LocalDate from = date.reckon(moment, cited);
            LocalDate sameYear = day.atYear(from.getYear());
            return sameYear.isBefore(from) ? day.atYear(from.getYear() + 1) : sameYear;
        }

        @Override
        public List<String> facts() {
            return date.facts();
        }
    }

    /** {@code earlier of … and …}, {@code later of … and …}; a date that is not known is left out. */
    record OfTwo(boolean earlier, Due one, Due other) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            LocalDate first = orNull(one, moment, cited);
            LocalDate second = orNull(other, moment, cited);
            if (first == null && second == null) {
                return one.reckon(moment, cited);
            }
            if (first == null || second == null) {
                return first == null ? second : first;
            }
            return first.isBefore(second) == earlier ? first : second;
        }

        @Override
        public List<String> facts() {
            return java.util.stream.Stream.concat(one.facts().stream(), other.facts().stream())
                    .distinct()
                    .toList();
        }

        private static LocalDate orNull(Due due, Moment moment, List<String> cited) {
            try {
                return due.reckon(moment, cited);
            } catch (NotKnown missing) {
                return null;
            }
        }
    }

    /** {@code the panel reached by panel.receivedAt}: the first meeting that a referral is in time for. */
    record PanelReached(String name) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            return PanelCalendar.reached(moment.facts().get(name), name, moment.settings());
        }

        @Override
        public List<String> facts() {
            return List.of(name);
        }
    }

    /** {@code tribunal time …}: rolled off the days on which the Tribunal's time does not end. */
    record RolledForTribunal(Due date) implements Due {
        @Override
        public LocalDate reckon(Moment moment, List<String> cited) {
            cited.add("appeal-roll");
            return TribunalTime.roll(date.reckon(moment, cited));
        }

        @Override
        public List<String> facts() {
            return date.facts();
        }
    }

    private static LocalDate born(Moment moment) {
        return moment.facts().date("child.dateOfBirth").orElseThrow(() -> new NotKnown("needs child.dateOfBirth"));
    }
}
